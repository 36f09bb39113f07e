import type { RefusalCode } from './refusals';

/** An expected "no". Its sentence is `<noun>.refusal.<name>` in messages/; `values` fill the placeholders. */
export type Refusal = { code: RefusalCode; values?: Record<string, string | number> };

/** An expected outcome. Bugs throw instead. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export const accept = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const refuse = (code: RefusalCode, values?: Refusal['values']): Result<never> => ({
  ok: false,
  refusal: values ? { code, values } : { code },
});
