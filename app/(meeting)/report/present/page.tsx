import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { askedReport } from '@/app/(dashboard)/report/asked-report';
import { PresentedReport } from '@/components/report/presented-report';
import { readDb } from '@/db/connection';
import { quarterText } from '@/domain/report/report-quarter';
import { getFormats } from '@/server/formats';
import { readReport } from '@/server/operations/read-report';
import { readSnapshot } from '@/server/operations/read-snapshot';
import { requireRight } from '@/server/page-guard';

export async function generateMetadata() {
  return { title: (await getTranslations('report.present'))('start') };
}

/** The report in a meeting, without the frame of the other pages: one section a screen. */
export default async function PresentPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireRight('report.read');
  const [db, formats, asked] = await Promise.all([readDb(), getFormats(), searchParams]);
  const snapshotId = typeof asked.snapshot === 'string' ? asked.snapshot : undefined;
  const frozen = snapshotId ? await readSnapshot(db, member, snapshotId) : undefined;
  if (snapshotId && !frozen?.report) notFound();
  const { asked: wanted, query, year } = await askedReport(member, frozen?.report ? { quarter: quarterText(frozen.report.header) } : asked);
  const report = frozen?.report ?? (await readReport(db, member, wanted, new Date()));
  if (!report) notFound();
  const leave = snapshotId ? `/report/snapshots/${snapshotId}` : `/report?${query}`;
  return <PresentedReport report={report} year={year} formats={formats} leave={leave} />;
}
