import { z } from 'zod';
import { password, personChanges, profileChanges } from './person';

const id = z.string().min(1).max(64);
const requestKey = z.string().max(64).nullish();
const version = z.coerce.number().int().min(1);

export const addPersonInput = personChanges.extend({ requestKey });
export const updatePersonInput = personChanges.extend({ memberId: id, version });
export const personVersionInput = z.strictObject({ memberId: id, version });
export const passwordLinkInput = z.strictObject({ memberId: id });
export const passwordByLinkInput = z.strictObject({ token: z.string().max(200), password });
export const updateProfileInput = profileChanges.extend({ version });
export const changePasswordInput = z.strictObject({ currentPassword: password, newPassword: password });

const newOwner = z.string().max(64).nullish();
/** Who takes which pile; a pile left out stays where it is. */
export const handOverInput = z.strictObject({
  memberId: id,
  version,
  requestKey,
  everything: newOwner,
  P0: newOwner,
  P1: newOwner,
  P2: newOwner,
  P3: newOwner,
  none: newOwner,
  goals: newOwner,
  checks: newOwner,
  walks: newOwner,
});

export type AddPersonInput = z.infer<typeof addPersonInput>;
export type UpdatePersonInput = z.infer<typeof updatePersonInput>;
export type PersonVersionInput = z.infer<typeof personVersionInput>;
export type PasswordLinkInput = z.infer<typeof passwordLinkInput>;
export type PasswordByLinkInput = z.infer<typeof passwordByLinkInput>;
export type UpdateProfileInput = z.infer<typeof updateProfileInput>;
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;
export type HandOverInput = z.infer<typeof handOverInput>;
