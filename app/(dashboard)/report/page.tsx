import { getTranslations } from 'next-intl/server';
import { ProductChoice } from '@/components/report/product-choice';
import { QuarterTabs } from '@/components/report/quarter-tabs';
import { ReportAnswer } from '@/components/report/report-answer';
import { ReportBody } from '@/components/report/report-body';
import { ReportFiles } from '@/components/report/report-files';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { may } from '@/domain/people/rights';
import { quarterText } from '@/domain/report/report-quarter';
import { getFormats } from '@/server/formats';
import { readReport } from '@/server/operations/read-report';
import { requireRight } from '@/server/page-guard';
import { askedReport } from './asked-report';

export async function generateMetadata() {
  return { title: (await getTranslations('report'))('title') };
}

export default async function ReportPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireRight('report.read');
  const [t, formats, db, asked] = await Promise.all([getTranslations('report'), getFormats(), readDb(), searchParams]);
  const { asked: wanted, quarter, product, products, query, around, year } = await askedReport(member, asked);
  const report = await readReport(db, member, wanted, new Date());
  if (!report) return null;
  return (
    <>
      <ReportAnswer
        report={report}
        formats={formats}
        filters={
          <>
            <QuarterTabs quarters={around} current={wanted} />
            <ProductChoice products={products} asked={wanted} />
          </>
        }
        actions={
          <span data-screen-only className="contents">
            <LinkButton href={`/report/present?${query}`}>{t('present.start')}</LinkButton>
            <LinkButton href={`/report/snapshots?${query}`}>{t('snapshot.title')}</LinkButton>
            {!product && may(member, 'report.edit') && <LinkButton href={`/report/words?${query}`}>{t('words.edit')}</LinkButton>}
            {may(member, 'report.share') && <LinkButton href={`/report/links?${query}`}>{t('link.manage')}</LinkButton>}
          </span>
        }
      />
      <ReportFiles place={`/api/report/${quarterText(quarter)}`} query={product ? `?product=${product.id}` : ''} />
      <ReportBody report={report} year={year} formats={formats} isShared={false} />
    </>
  );
}
