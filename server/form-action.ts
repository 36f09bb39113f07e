import 'server-only';
import { createHash } from 'node:crypto';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState, Submitted } from '@/domain/form-state';
import type { Member } from '@/domain/people/member';
import { may, type Right, rights } from '@/domain/people/rights';
import type { Result } from '@/domain/result';
import { returnable, separator, textFields } from '@/domain/submitted-fields';
import { invalidFields, refusalSentence } from './sentences';
import { currentMember, requireMember } from './session';

export type After = { redirectTo?: string; message?: string; values?: Record<string, string> };

type FormRules<Right_ extends Right, Input, Value> = {
  /** Named in domain/people/rights.ts. Rights to one's own things are checked again by the operation. */
  right: Right_;
  schema: z.ZodType<Input>;
  run: (by: Member, input: Input) => Promise<Result<Value>>;
  /** What to revalidate, where to go, what to say. `t` is not needed: pass a sentence already translated. */
  after?: (value: Value, input: Input) => After | undefined | Promise<After | undefined>;
};

/** Turns an operation into a form action: who is asking, is the form well formed, what to tell the form. */
export function formAction<Right_ extends Right, Input, Value>({ right, schema, run, after }: FormRules<Right_, Input, Value>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const member = isForVisitors(right) ? ((await currentMember()) ?? visitor) : await requireMember();
    const fields = textFields(form);
    const submitted = returnable(fields);
    if (!mayAsk(member, right)) return refused(submitted, 'people.notAllowed');

    const parsed = schema.safeParse(emptyAsNull(withOwnKey(fields)));
    if (!parsed.success) return { status: 'invalid', submitted, invalidFields: await invalidFields(parsed.error) };

    const result = await run(member, parsed.data);
    if (!result.ok) {
      // The page is drawn again, so that the form can show what somebody else saved beside what was typed.
      if (result.refusal.code.endsWith('.changedElsewhere')) refresh();
      return { status: 'refused', submitted, refusal: await refusalSentence(result.refusal), code: result.refusal.code };
    }
    const next = await after?.(result.value, parsed.data);
    if (next?.redirectTo) redirect(next.redirectTo);
    const message = next?.message ?? (await getTranslations('ui'))('saved');
    return { status: 'saved', message, values: next?.values };
  };
}

/** Stands for somebody who has not signed in; has no right but those open to visitors. */
const visitor: Member = { id: '', name: '', role: 'walker', locale: 'en', calendar: 'gregory' };

const isForVisitors = (right: Right) => 'visitors' in rights[right];

const mayAsk = (member: Member, right: Right) => isForVisitors(right) || may(member, right, 'theirs' in rights[right]);

async function refused(submitted: Submitted, code: 'people.notAllowed'): Promise<FormState> {
  return { status: 'refused', submitted, refusal: await refusalSentence({ code }), code };
}

/**
 * A save sent again after its answer was lost has the same key and the same content, and is one save. Other content under
 * a key that was answered already is another save: the stored answer would lose what was typed since.
 */
export function withOwnKey(fields: Submitted): Submitted {
  const { requestKey } = fields;
  if (!requestKey || requestKey.length > 64) return fields;
  const content = JSON.stringify(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { ...fields, requestKey: createHash('sha256').update(content).digest('base64url') };
}

/** Splits a field that the form sent several times. */
export const manyOf = (length: number) =>
  z
    .string()
    .max(100_000)
    .nullish()
    .transform((text) => (text ? text.split(separator) : []))
    .pipe(z.array(z.string().min(1).max(100)).max(length));

const emptyAsNull = (fields: Submitted) =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text === '' ? null : text]));
