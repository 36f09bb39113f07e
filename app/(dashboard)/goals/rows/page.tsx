import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeedTable } from '@/components/report/deed-table';
import { AnswerLine } from '@/components/ui/answer-line';
import { Link } from '@/components/ui/link';
import { readDb } from '@/db/connection';
import { countDeeds, listDeeds } from '@/db/queries/report-deeds';
import { daySchema } from '@/domain/calendar/day-schema';
import { monthSpan } from '@/domain/calendar/months';
import { monthRows } from '@/domain/goals/month-rows';
import { quarterDeeds } from '@/domain/report/issue-rows';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';

type Address = Record<string, string | string[] | undefined>;
const rowsOnPage = 50;

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('title') };
}

/** The issues that one month of a computed KPI counts: what was fixed or verified in it. */
export default async function MonthRowsPage({ searchParams }: { searchParams: Promise<Address> }) {
  const member = await requireMember();
  const [t, goals, formats, db, address] = await Promise.all([
    getTranslations('report'),
    getTranslations('goals'),
    getFormats(),
    readDb(),
    searchParams,
  ]);
  const asked = readMonthDeed(address);
  const { deed, isPromised } = asked;
  const span = { ...asked, ...monthSpan(asked.first, 'gregory') };
  const after = readPlace(address.after);
  const rows = await listDeeds(db, member, deed, span, { after, most: rowsOnPage + 1 });
  const shown = rows.slice(0, rowsOnPage);
  const last = rows.length > rowsOnPage ? shown.at(-1) : undefined;
  const answer = t(`rows.inMonth.${isPromised ? 'promised' : deed}`, {
    n: await countDeeds(db, member, deed, span),
    month: formats.month(asked.first),
  });
  return (
    <>
      <AnswerLine
        kicker={
          <Link className="link" href="/goals">
            {goals('title')}
          </Link>
        }
      >
        {answer}
      </AnswerLine>
      <DeedTable rows={shown} caption={answer} formats={formats} />
      <p className="mt-3 flex gap-4">
        {after && (
          <Link className="link" href={monthRows(asked)}>
            {t('rows.first')}
          </Link>
        )}
        {last?.day && (
          <Link className="link" href={`${monthRows(asked)}&after=${last.day}.${last.seq}`}>
            {t('rows.older')}
          </Link>
        )}
      </p>
    </>
  );
}

function readMonthDeed({ month, of, product, promised }: Address) {
  const deed = quarterDeeds.find((one) => one === of);
  const first = daySchema.safeParse(`${typeof month === 'string' ? month : ''}-01`);
  if (!deed || !first.success) notFound();
  const productId = typeof product === 'string' ? product : null;
  return { month: first.data.slice(0, 7), first: first.data, deed, productId, isPromised: promised === 'yes' && deed === 'fixed' };
}

function readPlace(text: string | string[] | undefined) {
  const [, day, seq] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(typeof text === 'string' ? text : '') ?? [];
  return day && seq ? { day, seq: Number(seq) } : undefined;
}
