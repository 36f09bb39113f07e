import { z } from 'zod';
import { releaseColours } from './release-colour';

const id = z.string().min(1).max(64);
const requestKey = z
  .string()
  .max(64)
  .nullish()
  .transform((key) => key ?? undefined);
const reason = z.string().trim().min(1).max(2_000);
/** 0: there was none when the form was drawn. */
const seenVersion = z.coerce.number().int().min(0);

export const overrideInput = z.strictObject({ releaseId: id, seenVersion, colour: z.enum(releaseColours), reason, requestKey });
export const approvalInput = z.strictObject({ releaseId: id, seenVersion, reason, requestKey });
export const takenBackInput = z.strictObject({ releaseId: id, seenVersion, requestKey });

/** Only forms carry a key. */
type MaybeKeyed<Input extends { requestKey: unknown }> = Omit<Input, 'requestKey'> & { requestKey?: string };
export type OverrideInput = MaybeKeyed<z.infer<typeof overrideInput>>;
export type ApprovalInput = MaybeKeyed<z.infer<typeof approvalInput>>;
export type TakenBackInput = MaybeKeyed<z.infer<typeof takenBackInput>>;
