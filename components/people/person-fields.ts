import { type Locale, locales, type Role, roles } from '@/domain/people/member';
import type { FieldDescription } from './field-description';

type Words = {
  words: (name: 'name' | 'email' | 'role' | 'language') => string;
  interfaceWords: (name: `role.${Role}` | `language.${Locale}`) => string;
};

/** What an administrator says about a person, for adding and for editing one. */
export function personFields(
  person: { name?: string; email?: string; role: Role; locale: Locale },
  { words, interfaceWords }: Words,
): FieldDescription[] {
  return [
    { kind: 'text', name: 'name', label: words('name'), value: person.name, autoComplete: 'off', maxLength: 200 },
    { kind: 'email', name: 'email', label: words('email'), value: person.email, autoComplete: 'off', maxLength: 200 },
    {
      kind: 'select',
      name: 'role',
      label: words('role'),
      value: person.role,
      choices: roles.map((role) => ({ value: role, label: interfaceWords(`role.${role}`) })),
    },
    {
      kind: 'select',
      name: 'locale',
      label: words('language'),
      value: person.locale,
      choices: locales.map((locale) => ({ value: locale, label: interfaceWords(`language.${locale}`) })),
    },
  ];
}
