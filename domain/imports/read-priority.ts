import type { Priority } from '@/domain/issues/issue';
import { headerForm } from './header-form';
import { wordList } from './word-list';

const words: readonly (readonly [Priority, readonly string[]])[] = [
  [
    'P0',
    wordList(`
    p0, highest, blocker, critical, urgent, immediate, very high, 最高, 紧急, 特急, 非常高, 立即, urgent, urgente, immédiat, immédiate,
    critique, bloquant, très haute, très élevée, la plus haute, sofort, dringend, kritisch, höchste, sehr hoch, فوری, بحرانی,
    بسیار بالا, بالاترین, آنی`),
  ],
  [
    'P1',
    wordList(`
    p1, high, major, important, 高, 较高, 重要, haute, haut, élevée, élevé, majeur, importante, hoch, wichtig, بالا, زیاد, مهم`),
  ],
  ['P2', wordList(`p2, medium, normal, moderate, standard, 中, 中等, 普通, 一般, moyenne, moyen, normale, mittel, متوسط, معمولی, عادی`)],
  [
    'P3',
    wordList(`
    p3, p4, low, lowest, minor, trivial, very low, 低, 较低, 最低, 次要, basse, bas, faible, mineur, la plus basse, très basse, niedrig,
    gering, niedrigste, sehr niedrig, کم, پایین, پایین ترین, بسیار پایین`),
  ],
];

const byWord = new Map(words.flatMap(([priority, names]) => names.map((name) => [headerForm(name), priority] as const)));

/** Priority from `P1`, `1 - High`, Jira's and Redmine's words, or the words of the five languages. */
export function readPriority(text: string): Priority | undefined {
  const form = headerForm(text);
  const whole = byWord.get(form) ?? byWord.get(form.replace(/^(?:prio(?:rity)?\s*)?\d+\s+/, ''));
  if (whole) return whole;
  const digit = /^(?:p|prio|priority)\s*([0-3])\b/.exec(form)?.[1];
  return digit === undefined ? undefined : levels[Number(digit)];
}

const levels: readonly Priority[] = ['P0', 'P1', 'P2', 'P3'];
