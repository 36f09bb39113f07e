import { getTranslations } from 'next-intl/server';
import { AsOfForm } from '@/components/history/as-of-form';
import { AsOfNotice } from '@/components/history/as-of-notice';
import { HistoryList } from '@/components/history/history-list';
import { ReleaseTable } from '@/components/releases/release-table';
import { ReleaseTimeline } from '@/components/releases/release-timeline';
import { AnswerLine } from '@/components/ui/answer-line';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listLastChances } from '@/db/queries/forecasts';
import { listHistory } from '@/db/queries/history';
import { findNames } from '@/db/queries/names';
import { listProducts } from '@/db/queries/products';
import { listReleases } from '@/db/queries/releases';
import { listReleaseDeeds } from '@/db/queries/releases-as-of';
import { listTallies } from '@/db/queries/tallies';
import type { Day } from '@/domain/calendar/day';
import { type FiscalSettings, fiscalYearOf, quarterSpans } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import { endOfDay } from '@/domain/calendar/moment-of-clock';
import { idsIn } from '@/domain/history/seen-event';
import type { Member } from '@/domain/people/member';
import { fixesAsOf } from '@/domain/program/fixes-as-of';
import { offCourse } from '@/domain/releases/off-course';
import type { VisibleRelease } from '@/domain/releases/release';
import { releaseAsOf } from '@/domain/releases/release-as-of';
import { isolated } from '@/domain/report/sentence-arguments';

type ReleasesPastProps = { member: Member; formats: Formats; fiscal: FiscalSettings; timeZone: string; day: Day; today: Day };

const mostSince = 100;
const deedsOfPlan = ['created', 'updated', 'dateMoved', 'shipped', 'cancelled'];

/** The plan of releases as it stood on a past evening, and what moved in it since. Confidential releases are left out for those who may not see them. */
export async function ReleasesPast({ member, formats, fiscal, timeZone, day, today }: ReleasesPastProps) {
  const [t, asOf, db] = [await getTranslations('releases'), await getTranslations('history.asOf'), await readDb()];
  const year = fiscalYearOf(day, fiscal);
  const quarters = [
    ...quarterSpans(year - 1, fiscal).slice(2),
    ...quarterSpans(year, fiscal),
    ...quarterSpans(year + 1, fiscal).slice(0, 2),
  ];
  const evening = endOfDay(day, timeZone);
  const known = (await listReleases(db, member, { isWithCancelled: true })).filter(
    (release): release is VisibleRelease => !release.isMasked,
  );
  const deeds = await listReleaseDeeds(db, member, known);
  const releases = known.flatMap((release): VisibleRelease[] => {
    const past = releaseAsOf(release, deeds.get(release.id) ?? [], evening);
    const isShown = past && past.status !== 'cancelled' && (past.shippedOn ?? past.plannedOn) >= (quarters[0]?.from ?? day);
    return isShown ? [{ ...past, isMasked: false }] : [];
  });
  const inOrder = releases.toSorted((one, other) => (one.plannedOn < other.plannedOn ? -1 : 1));
  const planned = inOrder.filter((release) => release.status === 'planned');
  const next = planned.find((release) => release.plannedOn >= day);
  const late = planned.filter((release) => release.plannedOn < day).length;
  const [burn, products, chances, since] = await Promise.all([
    listTallies(db, 'burn'),
    listProducts(db, member),
    listLastChances(
      db,
      member,
      planned.map(({ id }) => id),
      day,
    ),
    listHistory(db, member, { nouns: ['release'], actions: deedsOfPlan, since: evening }, mostSince),
  ]);
  const names = await findNames(db, member, idsIn(since));
  const fixes = fixesAsOf(burn, day);
  const missing = offCourse(planned, fixes, chances, day).length;
  return (
    <>
      <AnswerLine kicker={t('question')}>
        {next
          ? t('answer', { late, missing, planned: planned.length, next: isolated(next.name), day: formats.day(next.plannedOn) })
          : t('answerNone', { late })}
      </AnswerLine>
      <AsOfNotice day={formats.day(day)} backHref="/releases" />
      <AsOfForm action="/releases" asked={{ kind: 'past', day }} today={today} />
      <div className="grid gap-6">
        {inOrder.length === 0 ? (
          <EmptyState title={t('emptyTitle')}>{asOf('notThere', { day: formats.day(day) })}</EmptyState>
        ) : (
          <>
            <ReleaseTimeline formats={formats} releases={inOrder} quarters={quarters} today={day} isPast />
            <ReleaseTable
              formats={formats}
              releases={inOrder}
              fixes={fixes}
              productNames={new Map(products.map((product) => [product.id, product.name]))}
              chances={chances}
              overrides={new Map()}
              today={day}
              pastDay={day}
            />
          </>
        )}
        <Section title={asOf('since', { day: formats.day(day) })} id="since">
          {since.length === 0 ? (
            <p className="text-muted">{asOf('nothingSince')}</p>
          ) : (
            <HistoryList events={since} names={names} formats={formats} now={new Date()} isReleaseShown />
          )}
        </Section>
      </div>
    </>
  );
}
