import { writtenForm } from '@/domain/search/written-form';

export type Mentionable = { id: string; name: string };

// Chinese goes on without a space; a Latin letter before the @ makes it an e-mail address.
const endOfName = /^(?:$|[^\p{L}\p{N}])/u;
const isEnded = (name: string, rest: string) => endOfName.test(rest) || /\p{Script=Han}$/u.test(name);
const isAddress = (text: string, at: number) => /[a-z0-9]/.test(text.charAt(at - 1));

/**
 * Who a text speaks to: every `@Full Name`, and every `@First` that fits one person only. Longer names win, case and
 * accents do not matter. Each person once, in the order of `people`.
 */
export function mentionedIn(body: string, people: readonly Mentionable[]): string[] {
  const names = callNames(people);
  const found = new Set<string>();
  const text = writtenForm(body);
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (isAddress(text, at)) continue;
    const rest = text.slice(at + 1);
    const called = names.find(({ name }) => rest.startsWith(name) && isEnded(name, rest.slice(name.length)));
    if (called) found.add(called.id);
  }
  return people.filter((person) => found.has(person.id)).map((person) => person.id);
}

function callNames(people: readonly Mentionable[]): { id: string; name: string }[] {
  const full = people.map(({ id, name }) => ({ id, name: writtenForm(name.trim()) }));
  const first = full.map(({ id, name }) => ({ id, name: name.split(' ')[0] ?? name }));
  const isShared = (name: string) => first.filter((other) => other.name === name).length > 1;
  const all = [...full, ...first.filter(({ name }) => !isShared(name))];
  return all.filter(({ name }) => name !== '').sort((one, other) => other.name.length - one.name.length);
}
