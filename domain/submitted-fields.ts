import type { Submitted } from './form-state';

/** Between the values of a field that a form sent several times. */
export const separator = '\u001f';

const neverReturned = /password|secret|token/i;

/** The texts of a form; files and what the framework adds are left out. */
export function textFields(form: FormData): Submitted {
  const fields: Submitted = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue;
    fields[name] = name in fields ? fields[name] + separator + value : value;
  }
  return fields;
}

/** What may be shown again in the form, or kept on the device: no secrets. */
export const returnable = (fields: Submitted): Submitted =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !neverReturned.test(name)));
