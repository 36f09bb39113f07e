import type { Choice } from './select-field';

const most = 100;

/** Choices whose label holds what was typed, in any case, with or without accents; those that begin with it first. */
export function fittingChoices(choices: readonly Choice[], text: string): Choice[] {
  const wanted = folded(text);
  const fitting = choices.filter((choice) => folded(choice.label).includes(wanted));
  const isFirst = (choice: Choice) => Number(!folded(choice.label).startsWith(wanted));
  return fitting.sort((a, b) => isFirst(a) - isFirst(b)).slice(0, most);
}

const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک').trim();
