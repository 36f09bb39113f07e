'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import {
  addRecipientInput,
  addScheduleInput,
  removeRecipientInput,
  scheduleVersionInput,
  updateScheduleInput,
} from '@/domain/mail/mail-inputs';
import { formAction } from '@/server/form-action';
import { sendReportNow } from '@/server/mail/send-report';
import { addRecipient, removeRecipient } from '@/server/operations/mail-recipients';
import { createSchedule, pauseSchedule, removeSchedule, resumeSchedule, updateSchedule } from '@/server/operations/mail-schedules';

const drawAgain = () => {
  revalidatePath('/admin/mail', 'layout');
  return undefined;
};

export const addScheduleAction = formAction({
  right: 'mail.manage',
  schema: addScheduleInput,
  run: createSchedule,
  after: ({ scheduleId }) => ({ redirectTo: `/admin/mail/${scheduleId}` }),
});

export const updateScheduleAction = formAction({
  right: 'mail.manage',
  schema: updateScheduleInput,
  run: updateSchedule,
  after: drawAgain,
});

export const pauseScheduleAction = formAction({
  right: 'mail.manage',
  schema: scheduleVersionInput,
  run: pauseSchedule,
  after: drawAgain,
});
export const resumeScheduleAction = formAction({
  right: 'mail.manage',
  schema: scheduleVersionInput,
  run: resumeSchedule,
  after: drawAgain,
});
export const removeScheduleAction = formAction({
  right: 'mail.manage',
  schema: scheduleVersionInput,
  run: removeSchedule,
  after: () => ({ redirectTo: '/admin/mail' }),
});

export const addRecipientAction = formAction({
  right: 'mail.manage',
  schema: addRecipientInput,
  run: addRecipient,
  after: async () => {
    drawAgain();
    return { message: (await getTranslations('mail.schedule'))('recipientAdded') };
  },
});

export const removeRecipientAction = formAction({
  right: 'mail.manage',
  schema: removeRecipientInput,
  run: removeRecipient,
  after: async () => {
    drawAgain();
    return { message: (await getTranslations('mail.schedule'))('removed') };
  },
});

export const sendNowAction = formAction({
  right: 'mail.manage',
  schema: scheduleVersionInput,
  run: sendReportNow,
  after: async ({ count }) => {
    drawAgain();
    return { message: (await getTranslations('mail.schedule'))('sentNow', { count }) };
  },
});
