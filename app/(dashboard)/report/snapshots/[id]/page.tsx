import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DifferenceTable } from '@/components/report/difference-table';
import { ReportAnswer } from '@/components/report/report-answer';
import { ReportBody } from '@/components/report/report-body';
import { ReportFiles } from '@/components/report/report-files';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { may } from '@/domain/people/rights';
import { compareReports } from '@/domain/report/compare-reports';
import { quarterText } from '@/domain/report/report-quarter';
import { getFormats } from '@/server/formats';
import { readReport } from '@/server/operations/read-report';
import { readSnapshot } from '@/server/operations/read-snapshot';
import { requireRight } from '@/server/page-guard';
import { askedReport } from '../../asked-report';

export async function generateMetadata() {
  return { title: (await getTranslations('report.snapshot'))('frozen') };
}

export default async function SnapshotPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireRight('report.read');
  const [t, formats, db, { id }] = await Promise.all([getTranslations('report'), getFormats(), readDb(), params]);
  const snapshot = await readSnapshot(db, member, id);
  if (!snapshot) notFound();
  const { about, report } = snapshot;
  if (!report) return <Notice tone="bad">{t('snapshot.unreadable')}</Notice>;
  const { productId } = report.header;
  const { asked, query, year } = await askedReport(member, { quarter: quarterText(report.header), product: productId ?? undefined });
  const today = await readReport(db, member, asked, new Date());
  return (
    <>
      <ReportAnswer
        report={report}
        formats={formats}
        actions={
          <span data-screen-only className="contents">
            <LinkButton href={`/report/present?snapshot=${id}`}>{t('present.start')}</LinkButton>
            <LinkButton href={`/report?${query}`}>{t('snapshot.live')}</LinkButton>
            {may(member, 'report.share') && <LinkButton href={`/report/links?${query}`}>{t('link.manage')}</LinkButton>}
          </span>
        }
      />
      <p className="mb-2 font-medium">
        <bdi>{about.note}</bdi> · {t('snapshot.is', { by: about.by ?? t('words.somebody'), moment: formats.moment(about.frozenAt) })}
      </p>
      <ReportFiles place={`/api/report/snapshots/${id}`} />
      <ReportBody report={report} year={year} formats={formats} isShared={false} />
      {today && (
        <div data-screen-only className="mt-8">
          <Section id="today" title={t('snapshot.differs')}>
            <DifferenceTable differences={compareReports(report, today)} formats={formats} />
          </Section>
        </div>
      )}
    </>
  );
}
