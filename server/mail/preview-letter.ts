import type { MailSchedule } from '@/db/queries/mail-schedules';
import type { Locale } from '@/domain/people/member';
import { appUrl } from '@/server/env';
import { writeReport } from '@/server/report-files/write-report';
import { reportToMail } from './send-report';
import { type Letter, writeLetter } from './write-letter';

/** What a schedule's mail of today says in a language, without a way to stop anybody's mails. */
export async function previewLetter(
  { productId }: Pick<MailSchedule, 'productId'>,
  locale: Locale,
  now: Date,
): Promise<Letter | undefined> {
  const report = await reportToMail(productId, now);
  const calendar = locale === 'fa' ? 'persian' : 'gregory';
  return report && writeLetter(writeReport(report, { locale, calendar }, appUrl()), null);
}
