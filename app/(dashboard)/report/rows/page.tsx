import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeedTable } from '@/components/report/deed-table';
import { AnswerLine } from '@/components/ui/answer-line';
import { Link } from '@/components/ui/link';
import { readDb } from '@/db/connection';
import { countDeeds, countFixesPerDay, listDeeds } from '@/db/queries/report-deeds';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf } from '@/domain/calendar/fiscal';
import { quarterDeeds, quarterRows } from '@/domain/report/issue-rows';
import { quarterDays, quarterText } from '@/domain/report/report-quarter';
import { getFormats } from '@/server/formats';
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
  if (!deed || !organisation) notFound();
  const { quarter } = await askedReport(asked.quarter);
  const { from, until } = quarterDays(quarter, fiscalSettingsOf(organisation), dayIn(organisation.timeZone, new Date()));
  const span = { from, to: until };
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
          <Link className="link" href={`/report?quarter=${quarterText(quarter)}`}>
            {t('words.back')}
          </Link>
        }
      >
        {t(`rows.${deed}`, { n, quarter: t('quarter.name', quarter) })}
      </AnswerLine>
      <DeedTable rows={shown} caption={t(`rows.${deed}`, { n, quarter: t('quarter.name', quarter) })} formats={formats} />
      <p className="mt-3 flex gap-4">
        {after && (
          <Link className="link" href={quarterRows(quarter, deed)}>
            {t('rows.first')}
          </Link>
        )}
        {last?.day && (
          <Link className="link" href={`${quarterRows(quarter, deed)}&after=${last.day}.${last.seq}`}>
            {t('rows.older')}
          </Link>
        )}
      </p>
    </>
  );
}

function readPlace(text: string | string[] | undefined) {
  const [, day, seq] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(typeof text === 'string' ? text : '') ?? [];
  return day && seq ? { day, seq: Number(seq) } : undefined;
}
