/** What a form knows after a submit; `submitted` refills the fields because React 19 empties them. */
export type FormState =
  | { status: 'untouched' }
  | { status: 'saved'; message?: string; values?: Record<string, string> }
  | { status: 'invalid'; submitted: Submitted; invalidFields: Record<string, string> }
  | { status: 'refused'; submitted: Submitted; refusal: string; code: string };

/** Text fields as typed; a field sent several times is joined by U+001F. Passwords are never among them. */
export type Submitted = Record<string, string>;

export const untouched: FormState = { status: 'untouched' };
