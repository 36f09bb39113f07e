import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { DescribedForm } from '@/components/people/described-form';
import { SnapshotList } from '@/components/report/snapshot-list';
import { AnswerLine } from '@/components/ui/answer-line';
import { ClientMessages } from '@/components/ui/client-messages';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listSnapshots } from '@/db/queries/report-snapshots';
import { may } from '@/domain/people/rights';
import { quarterText } from '@/domain/report/report-quarter';
import { getFormats } from '@/server/formats';
import { requireRight } from '@/server/page-guard';
import { freezeReportAction } from '../actions';
import { askedReport } from '../asked-report';

export async function generateMetadata() {
  return { title: (await getTranslations('report.snapshot'))('title') };
}

export default async function SnapshotsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireRight('report.read');
  const [t, formats, db, asked] = await Promise.all([getTranslations('report'), getFormats(), readDb(), searchParams]);
  const { quarter, product, query } = await askedReport(member, asked);
  const name = product ? t('product.of', { quarter: t('quarter.name', quarter), product: product.name }) : t('quarter.name', quarter);
  return (
    <ClientMessages of={['ui']}>
      <AnswerLine
        kicker={
          <Link className="link" href={`/report?${query}`}>
            {t('words.back')}
          </Link>
        }
      >
        {t('snapshot.title')}
      </AnswerLine>
      <div className="grid gap-6">
        <SnapshotList snapshots={await listSnapshots(db, member)} formats={formats} />
        {may(member, 'report.edit') && (
          <Section id="freeze" title={t('freeze.confirm', { quarter: name })}>
            <p className="mb-3 max-w-prose text-muted">{t('freeze.hint')}</p>
            <div className="max-w-xl">
              <DescribedForm
                action={freezeReportAction}
                submit={t('freeze.submit')}
                groups={[
                  {
                    fields: [
                      { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                      { kind: 'hidden', name: 'quarter', value: quarterText(quarter) },
                      { kind: 'hidden', name: 'productId', value: product?.id ?? '' },
                      { kind: 'text', name: 'note', label: t('freeze.note'), hint: t('freeze.noteHint'), maxLength: 200 },
                    ],
                  },
                ]}
              />
            </div>
          </Section>
        )}
      </div>
    </ClientMessages>
  );
}
