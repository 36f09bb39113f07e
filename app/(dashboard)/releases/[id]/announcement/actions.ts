'use server';

import { revalidatePath } from 'next/cache';
import { announcementInput, toldInput } from '@/domain/releases/announcement';
import { formAction } from '@/server/form-action';
import { markTold, saveAnnouncement } from '@/server/operations/announcements';

const drawAgain = () => {
  revalidatePath('/releases', 'layout');
  return undefined;
};

export const saveAnnouncementAction = formAction({
  right: 'release.edit',
  schema: announcementInput,
  run: saveAnnouncement,
  after: drawAgain,
});
export const markToldAction = formAction({ right: 'release.edit', schema: toldInput, run: markTold, after: drawAgain });
