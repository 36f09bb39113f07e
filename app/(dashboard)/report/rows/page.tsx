import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeedTable } from '@/components/report/deed-table';
import { ProvenTable } from '@/components/report/proven-table';
import { AnswerLine } from '@/components/ui/answer-line';
import { Link } from '@/components/ui/link';
import { readDb } from '@/db/connection';
import { countDeeds, countFixesPerDay, listDeeds } from '@/db/queries/report-deeds';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import { quarterDeeds, quarterRows } from '@/domain/report/issue-rows';
import type { Proven } from '@/domain/report/report-better';
import { quarterDays } from '@/domain/report/report-quarter';
import { getFormats } from '@/server/formats';
import { listProven } from '@/server/operations/read-proven';
import { currentOrganisation } from '@/server/organisation';
import { requireRight } from '@/server/page-guard';
import { askedReport } from '../asked-report';

const rowsOnPage = 50;

export async function generateMetadata() {
  return { title: (await getTranslations('report'))('title') };
}

export default async function ReportRowsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireRight('report.read');
  const [t, formats, db, asked, organisation] = await Promise.all([
    getTranslations('report'),
    getFormats(),
    readDb(),
    searchParams,
    currentOrganisation(),
  ]);
  const deed = quarterDeeds.find((one) => one === asked.of);
  const isProven = asked.of === 'proven';
  if ((!deed && !isProven) || !organisation) notFound();
  const { asked: wanted, quarter, product, query } = await askedReport(member, asked);
  const { from, until } = quarterDays(quarter, fiscalSettingsOf(organisation), dayIn(organisation.timeZone, new Date()));
  const span = { from, to: until, productId: wanted.productId };
  const name = product ? t('product.of', { quarter: t('quarter.name', quarter), product: product.name }) : t('quarter.name', quarter);
  if (!deed)
    return <ProvenRows proven={await listProven(db, member, span, product?.id)} name={name} back={`/report?${query}`} formats={formats} />;
  const after = readPlace(asked.after);
  const rows = await listDeeds(db, member, deed, span, { after, most: rowsOnPage + 1 });
  const shown = rows.slice(0, rowsOnPage);
  const last = rows.length > rowsOnPage ? shown.at(-1) : undefined;
  const n =
    deed === 'fixed'
      ? (await countFixesPerDay(db, member, span)).reduce((sum, day) => sum + day.n, 0)
      : await countDeeds(db, member, deed, span);
  return (
    <>
      <AnswerLine
        kicker={
          <Link className="link" href={`/report?${query}`}>
            {t('words.back')}
          </Link>
        }
      >
        {t(`rows.${deed}`, { n, quarter: name })}
      </AnswerLine>
      <DeedTable rows={shown} caption={t(`rows.${deed}`, { n, quarter: name })} formats={formats} />
      <p className="mt-3 flex gap-4">
        {after && (
          <Link className="link" href={quarterRows(wanted, deed)}>
            {t('rows.first')}
          </Link>
        )}
        {last?.day && (
          <Link className="link" href={`${quarterRows(wanted, deed)}&after=${last.day}.${last.seq}`}>
            {t('rows.older')}
          </Link>
        )}
      </p>
    </>
  );
}

type ProvenRowsProps = { proven: readonly Proven[]; name: string; back: string; formats: Formats };

/** The contracts that the report counts as proven in the quarter: these and no others. */
async function ProvenRows({ proven, name, back, formats }: ProvenRowsProps) {
  const t = await getTranslations('report');
  const title = t('rows.proven', { n: proven.length, quarter: name });
  return (
    <>
      <AnswerLine
        kicker={
          <Link className="link" href={back}>
            {t('words.back')}
          </Link>
        }
      >
        {title}
      </AnswerLine>
      <ProvenTable proven={proven} caption={title} formats={formats} />
    </>
  );
}

function readPlace(text: string | string[] | undefined) {
  const [, day, seq] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(typeof text === 'string' ? text : '') ?? [];
  return day && seq ? { day, seq: Number(seq) } : undefined;
}
