import { inTransaction } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { findRequestAnswer } from '@/db/queries/request-keys';
import { saveRequestAnswer } from '@/db/writes/request-keys';
import { waitForTurn } from '@/db/writes/turns';
import type { Refusal, Result } from '@/domain/result';

/** Carries a refusal out of a transaction, so that whatever was written before it is taken back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * One deed in one transaction. A refusal takes everything back. The same `requestKey` sent again by the same person
 * gets the stored answer and changes nothing.
 */
export async function write<Value>(
  by: { id: string },
  requestKey: string | undefined,
  work: (tx: Database) => Promise<Result<Value>>,
  now = new Date(),
): Promise<Result<Value>> {
  try {
    return await inTransaction(async (tx) => {
      // Sent twice at once, the second waits here and finds the answer of the first.
      if (requestKey) await waitForTurn(tx, requestKey);
      const answered = requestKey ? await findRequestAnswer<Value>(tx, by.id, requestKey) : undefined;
      if (answered) return { ok: true, value: answered.value };
      const result = await work(tx);
      if (!result.ok) throw new Refused(result.refusal);
      if (requestKey) await saveRequestAnswer(tx, by.id, requestKey, result.value, now);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
