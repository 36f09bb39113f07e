'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { pastedReach, removedReach, typedReach } from '@/domain/reach/reach-inputs';
import { approvalInput, overrideInput, takenBackInput } from '@/domain/releases/release-decision-inputs';
import { formAction } from '@/server/form-action';
import { deleteReachPoint, pasteReach, recordTypedReach } from '@/server/operations/reach';
import { approveShipping, overrideColour, takeBackApproval, takeBackOverride } from '@/server/operations/release-decisions';

const drawAgain = async ({ saved }: { saved: number }) => {
  revalidatePath('/', 'layout');
  return { message: (await getTranslations('reach.form'))('saved', { count: saved }) };
};

export const recordReachAction = formAction({ right: 'reach.measure', schema: typedReach, run: recordTypedReach, after: drawAgain });
export const pasteReachAction = formAction({ right: 'reach.measure', schema: pastedReach, run: pasteReach, after: drawAgain });
export const removeReachAction = formAction({ right: 'reach.measure', schema: removedReach, run: deleteReachPoint, after: drawAgain });

const drawReleases = () => {
  revalidatePath('/releases', 'layout');
  return undefined;
};

export const overrideColourAction = formAction({ right: 'release.edit', schema: overrideInput, run: overrideColour, after: drawReleases });
export const takeBackOverrideAction = formAction({
  right: 'release.edit',
  schema: takenBackInput,
  run: takeBackOverride,
  after: drawReleases,
});
export const approveShippingAction = formAction({
  right: 'release.approve',
  schema: approvalInput,
  run: approveShipping,
  after: drawReleases,
});
export const takeBackApprovalAction = formAction({
  right: 'release.approve',
  schema: takenBackInput,
  run: takeBackApproval,
  after: drawReleases,
});
