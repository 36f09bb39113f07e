import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReportAnswer } from '@/components/report/report-answer';
import { ReportBody } from '@/components/report/report-body';
import { ReportFiles } from '@/components/report/report-files';
import { Notice } from '@/components/ui/notice';
import { readDb } from '@/db/connection';
import { findOrganisation } from '@/db/queries/organisation';
import { fiscalSettingsOf, fiscalYearSpan } from '@/domain/calendar/fiscal';
import { getFormats } from '@/server/formats';
import { openReportLink } from '@/server/operations/report-links';
import { refusalSentence } from '@/server/sentences';

export async function generateMetadata(): Promise<Metadata> {
  const title = (await getTranslations('report'))('title');
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** A report for people without an account: no session is asked for, and an unknown, an expired and a revoked link look alike. */
export default async function SharedReportPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const shared = await openReportLink(token, 'page');
  const organisation = await findOrganisation(await readDb());
  if (!shared.ok && shared.refusal.code === 'report.linkTooOften') return <TooOften sentence={await refusalSentence(shared.refusal)} />;
  if (!shared.ok || !organisation) notFound();
  const [t, formats] = await Promise.all([getTranslations('report'), getFormats()]);
  const { report, reader, expiresAt, about } = shared.value;
  return (
    <main id="content" className="mx-auto max-w-screen-xl px-4 pb-10 md:px-6">
      <ReportAnswer report={report} formats={formats} />
      {about && (
        <p className="mb-2 font-medium">
          <bdi>{about.note}</bdi> · {t('snapshot.is', { by: about.by ?? t('words.somebody'), moment: formats.moment(about.frozenAt) })}
        </p>
      )}
      <ReportFiles place={`/api/report/shared/${token}/report`} />
      <ReportBody report={report} year={fiscalYearSpan(report.header.year, fiscalSettingsOf(organisation))} formats={formats} isShared />
      <p className="mt-6 text-muted text-sm">{t('shared.note', { reader, day: formats.moment(expiresAt) })}</p>
    </main>
  );
}

function TooOften({ sentence }: { sentence: string }) {
  return (
    <main id="content" className="mx-auto max-w-screen-xl px-4 py-10 md:px-6">
      <Notice tone="warning">{sentence}</Notice>
    </main>
  );
}
