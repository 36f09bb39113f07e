import { getTranslations } from 'next-intl/server';
import { AsOfForm } from '@/components/history/as-of-form';
import { AsOfNotice } from '@/components/history/as-of-notice';
import { HistoryList } from '@/components/history/history-list';
import { ThenAndNow } from '@/components/history/then-and-now';
import { BurnUpChart } from '@/components/releases/burn-up-chart';
import { CarriedTable } from '@/components/releases/carried-table';
import { AnswerLine } from '@/components/ui/answer-line';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listLastChances } from '@/db/queries/forecasts';
import { listHistory } from '@/db/queries/history';
import { findNames } from '@/db/queries/names';
import { countCarried, listCarried, listReleaseDeeds } from '@/db/queries/releases-as-of';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { endOfDay } from '@/domain/calendar/moment-of-clock';
import { chanceText } from '@/domain/forecasts/chance-text';
import type { Changes, Plain } from '@/domain/history/event';
import { idsIn } from '@/domain/history/seen-event';
import { isDone, isOpen } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { type BurnRow, burnUp } from '@/domain/releases/burn-up';
import type { Release, VisibleRelease } from '@/domain/releases/release';
import { releaseAsOf } from '@/domain/releases/release-as-of';

type ReleasePastProps = {
  member: Member;
  formats: Formats;
  release: VisibleRelease;
  carries: { fixed: number; planned: number };
  burnRows: readonly BurnRow[];
  day: Day;
  today: Day;
  timeZone: string;
};

const mostListed = 200;
const mostSince = 100;
const compared = ['name', 'status', 'plannedOn', 'freezeOn', 'shippedOn', 'notes'] as const satisfies readonly (keyof Release)[];
const deedsOfPlan = ['dateMoved', 'shipped', 'cancelled', 'updated', 'created', 'addedToRelease', 'removedFromRelease'];

/** A release on a past evening beside today: its plan, its chance, what it carried and what has moved since. */
export async function ReleasePast({ member, formats, release, carries, burnRows, day, today, timeZone }: ReleasePastProps) {
  const [t, asOf, db] = [await getTranslations('releases'), await getTranslations('history.asOf'), await readDb()];
  const evening = endOfDay(day, timeZone);
  const [deeds, statuses, carried, chances, chancesNow, since] = await Promise.all([
    listReleaseDeeds(db, member, [release]),
    countCarried(db, member, release.id, day),
    listCarried(db, member, release.id, day, mostListed),
    listLastChances(db, member, [release.id], day),
    listLastChances(db, member, [release.id]),
    listHistory(db, member, { releaseId: release.id, actions: deedsOfPlan, since: evening }, mostSince),
  ]);
  const past = releaseAsOf(release, deeds.get(release.id) ?? [], evening);
  const path = `/releases/${release.id}`;
  const count = (is: typeof isOpen) => [...statuses].reduce((sum, [status, n]) => sum + (is(status) ? n : 0), 0);
  const [fixed, open] = [count(isDone), count(isOpen)];
  const values: Changes = Object.fromEntries(
    compared.map((field): [string, readonly [Plain, Plain]] => [field, [past?.[field] ?? null, release[field]]]),
  );
  const chance = (value: number | undefined) => (value === undefined ? '—' : chanceText(formats, value));
  const names = await findNames(db, member, idsIn(since));
  return (
    <>
      <AnswerLine
        kicker={
          <>
            <Link href={`/releases?asOf=${day}`} className="link">
              {t('title')}
            </Link>{' '}
            · <bdi>{past?.name ?? release.name}</bdi>
          </>
        }
      >
        {past
          ? asOf('releaseAnswer', {
              day: formats.day(day),
              fixed,
              all: fixed + open,
              planned: formats.day(past.plannedOn),
              fixedNow: carries.fixed,
              allNow: carries.planned,
              plannedNow: formats.day(release.shippedOn ?? release.plannedOn),
              hasShipped: release.shippedOn ? 'yes' : 'no',
            })
          : asOf('notThere', { day: formats.day(day) })}
      </AnswerLine>
      <AsOfNotice day={formats.day(day)} backHref={path} />
      <AsOfForm action={path} asked={{ kind: 'past', day }} today={today} />
      {past && (
        <>
          <Section title={asOf('thenAndNow')} id="facts">
            <ThenAndNow
              values={values}
              names={names}
              formats={formats}
              more={
                past.status === 'planned'
                  ? [
                      {
                        label: t('table.chance'),
                        was: chance(chances.get(release.id)),
                        now: release.status === 'planned' ? chance(chancesNow.get(release.id)) : '—',
                      },
                    ]
                  : []
              }
            />
          </Section>
          <BurnUpChart formats={formats} release={{ ...past, isMasked: false }} burn={burnUp(burnRows, past.freezeOn, day)} />
          <Section title={asOf('carried')} id="issues">
            <CarriedTable issues={carried} pastDay={day} formats={formats} />
            {carried.length === mostListed && <Notice>{asOf('carriedMany', { n: mostListed })}</Notice>}
          </Section>
        </>
      )}
      <Section title={asOf('since', { day: formats.day(day) })} id="since">
        {since.length === 0 ? (
          <p className="text-muted">{asOf('nothingSince')}</p>
        ) : (
          <HistoryList events={since} names={names} formats={formats} now={new Date()} isIssueShown />
        )}
      </Section>
    </>
  );
}
