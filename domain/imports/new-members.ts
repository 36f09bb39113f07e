import { writtenForm } from '@/domain/search/written-form';
import type { KnownPerson } from './match-names';

/** A person that a file names, to be noted down without a way to sign in until an administrator invites them. */
export function placeholderPerson(written: string, id: string): KnownPerson {
  const email = /[^\s<>"',;]+@[^\s<>"',;]+\.[^\s<>"',;]+/.exec(written)?.[0].toLowerCase();
  const bare = written
    .replace(/<[^>]*>/, '')
    .replace(/^["']|["']$/g, '')
    .trim();
  const name = bare === '' || bare.toLowerCase() === email ? (email?.split('@')[0] ?? written) : bare;
  return {
    id,
    name: name.slice(0, 200),
    email: email ?? `${addressPart(name)}${id.replaceAll('-', '').slice(-12)}@import.invalid`,
    isActive: true,
  };
}

function addressPart(name: string): string {
  const part = writtenForm(name)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 40);
  return part === '' ? '' : `${part}.`;
}
