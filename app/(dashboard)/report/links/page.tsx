import { getTranslations } from 'next-intl/server';
import { LinkTable } from '@/components/report/link-table';
import { ShareForm } from '@/components/report/share-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { ClientMessages } from '@/components/ui/client-messages';
import { Link } from '@/components/ui/link';
import { readDb } from '@/db/connection';
import { listReportLinks } from '@/db/queries/report-links';
import { listSnapshots, type SnapshotLine } from '@/db/queries/report-snapshots';
import { linkLives } from '@/domain/report/report-forms';
import { quarterText } from '@/domain/report/report-quarter';
import { getFormats } from '@/server/formats';
import { requireRight } from '@/server/page-guard';
import { makeLinkAction, revokeLinkAction } from '../actions';
import { askedReport } from '../asked-report';

export async function generateMetadata() {
  return { title: (await getTranslations('report.link'))('manage') };
}

export default async function LinksPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireRight('report.share');
  const [t, people, formats, db, asked] = await Promise.all([
    getTranslations('report'),
    getTranslations('people.person'),
    getFormats(),
    readDb(),
    searchParams,
  ]);
  const { quarter, product, query } = await askedReport(member, asked);
  const isOfThis = (one: SnapshotLine) =>
    one.year === quarter.year && one.quarter === quarter.quarter && one.productId === (product?.id ?? null);
  const frozen = (await listSnapshots(db, member)).filter(isOfThis);
  return (
    <ClientMessages of={['ui']}>
      <AnswerLine
        kicker={
          <Link className="link" href={`/report?${query}`}>
            {t('words.back')} ·{' '}
            {product ? t('product.of', { quarter: t('quarter.name', quarter), product: product.name }) : t('quarter.name', quarter)}
          </Link>
        }
      >
        {t('link.title')}
      </AnswerLine>
      <p className="mb-4 max-w-prose text-muted">{t('link.hint')}</p>
      <div className="mb-8 max-w-xl">
        <ShareForm
          action={makeLinkAction}
          words={{ submit: t('link.submit'), address: t('link.address'), copy: people('copy'), copied: people('copied') }}
          fields={[
            { kind: 'hidden', name: 'quarter', value: quarterText(quarter) },
            { kind: 'hidden', name: 'productId', value: product?.id ?? '' },
            { kind: 'text', name: 'reader', label: t('link.reader'), hint: t('link.readerHint'), maxLength: 200 },
            {
              kind: 'select',
              name: 'snapshotId',
              label: t('link.shows'),
              isOptional: true,
              value: frozen[0]?.id ?? '',
              choices: [
                ...frozen.map(({ id, note, frozenAt }) => ({
                  value: id,
                  label: t('link.showsFrozen', { day: formats.moment(frozenAt), note }),
                })),
                { value: '', label: t('link.showsLive') },
              ],
            },
            {
              kind: 'select',
              name: 'days',
              label: t('link.life'),
              value: '30',
              choices: linkLives.map((days) => ({ value: String(days), label: t('link.days', { days }) })),
            },
          ]}
        />
      </div>
      <LinkTable links={await listReportLinks(db, member)} now={new Date()} revoke={revokeLinkAction} formats={formats} />
    </ClientMessages>
  );
}
