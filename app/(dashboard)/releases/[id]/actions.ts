'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { pastedReach, removedReach, typedReach } from '@/domain/reach/reach-inputs';
import { formAction } from '@/server/form-action';
import { deleteReachPoint, pasteReach, recordTypedReach } from '@/server/operations/reach';

const drawAgain = async ({ saved }: { saved: number }) => {
  revalidatePath('/', 'layout');
  return { message: (await getTranslations('reach.form'))('saved', { count: saved }) };
};

export const recordReachAction = formAction({ right: 'reach.measure', schema: typedReach, run: recordTypedReach, after: drawAgain });
export const pasteReachAction = formAction({ right: 'reach.measure', schema: pastedReach, run: pasteReach, after: drawAgain });
export const removeReachAction = formAction({ right: 'reach.measure', schema: removedReach, run: deleteReachPoint, after: drawAgain });
