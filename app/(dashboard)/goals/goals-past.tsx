import { getTranslations } from 'next-intl/server';
import { GoalsThenTable } from '@/components/goals/goals-then-table';
import { AsOfForm } from '@/components/history/as-of-form';
import { AsOfNotice } from '@/components/history/as-of-notice';
import { HistoryList } from '@/components/history/history-list';
import { AnswerLine } from '@/components/ui/answer-line';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listGoalHistory } from '@/db/queries/goal-history';
import { readLedgerYear } from '@/db/queries/goal-ledger';
import { listChancesAsOf, listConfidencesAsOf, listGoalDeeds, listTreeOf } from '@/db/queries/goals-as-of';
import { findNames } from '@/db/queries/names';
import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import { endOfDay } from '@/domain/calendar/moment-of-clock';
import { yearAnswer } from '@/domain/goals/goal-reading';
import { goalsAsOf } from '@/domain/goals/goals-as-of';
import { readGoals } from '@/domain/goals/read-goals';
import { idsIn } from '@/domain/history/seen-event';
import type { Member } from '@/domain/people/member';

type GoalsPastProps = {
  member: Member;
  formats: Formats;
  fiscalYear: { id: string; year: number };
  span: Span;
  day: Day;
  today: Day;
  timeZone: string;
  /** One goal alone. */
  only?: { id: string; name: string };
};

const mostSince = 300;

/** The goals of a fiscal year on a past evening beside today, and what happened to them since. */
export async function GoalsPast({ member, formats, fiscalYear, span, day, today, timeZone, only }: GoalsPastProps) {
  const [t, asOf, db] = [await getTranslations('goals'), await getTranslations('history.asOf'), await readDb()];
  const evening = endOfDay(day, timeZone);
  const tree = await listTreeOf(db, member, fiscalYear.id, evening);
  const rows = only ? { ...tree, goals: tree.goals.filter(({ id }) => id === only.id) } : tree;
  const goalIds = rows.goals.map(({ id }) => id);
  const subjects = [...goalIds, ...rows.kpis.filter(({ goalId }) => goalIds.includes(goalId)).map(({ id }) => id)];
  const [ledger, deeds, chancesThen, chancesNow, saidThen, saidNow] = [
    await readLedgerYear(db, member, rows.kpis, span),
    await listGoalDeeds(db, member, subjects, evening),
    await listChancesAsOf(db, member, goalIds, day),
    await listChancesAsOf(db, member, goalIds, today),
    await listConfidencesAsOf(db, member, goalIds, evening),
    await listConfidencesAsOf(db, member, goalIds, new Date()),
  ];
  const was = readGoals(goalsAsOf(rows, deeds, evening), ledger, span, today, day);
  const now = readGoals(
    { ...rows, goals: rows.goals.filter((goal) => goal.archivedAt === null), kpis: rows.kpis.filter((kpi) => kpi.archivedAt === null) },
    ledger,
    span,
    today,
  );
  const since = (await listGoalHistory(db, member, subjects, mostSince)).filter(({ at, action }) => at > evening && action !== 'measured');
  const names = await findNames(db, member, idsIn(since));
  const backHref = only ? `/goals/${only.id}` : `/goals?year=${fiscalYear.year}`;
  return (
    <>
      <AnswerLine
        kicker={
          only ? (
            <>
              <Link href={`/goals?year=${fiscalYear.year}&asOf=${day}`} className="link">
                {t('title')}
              </Link>{' '}
              · <bdi>{only.name}</bdi>
            </>
          ) : (
            `${t('year.name', { year: fiscalYear.year })} · ${t('question')}`
          )
        }
      >
        {was.length === 0
          ? asOf('notThere', { day: formats.day(day) })
          : asOf('goalsAnswer', { day: formats.day(day), ...yearAnswer(was) })}
      </AnswerLine>
      <AsOfNotice day={formats.day(day)} backHref={backHref} />
      <AsOfForm
        action={only ? `/goals/${only.id}` : '/goals'}
        kept={only ? [] : [['year', String(fiscalYear.year)]]}
        asked={{ kind: 'past', day }}
        today={today}
      />
      {was.length > 0 && (
        <Section title={asOf('thenAndNow')} id="facts">
          <GoalsThenTable
            goals={was.map((reading) => {
              const { id } = reading.goal;
              const current = now.find(({ goal }) => goal.id === id);
              return {
                was: { reading, chance: chancesThen.get(id), confidence: saidThen.get(id) },
                now: current && { reading: current, chance: chancesNow.get(id), confidence: saidNow.get(id) },
              };
            })}
            pastDay={day}
            formats={formats}
          />
          <p className="mt-3 text-muted text-sm">{asOf('computedLimits')}</p>
        </Section>
      )}
      <Section title={asOf('since', { day: formats.day(day) })} id="since">
        {since.length === 0 ? (
          <p className="text-muted">{asOf('nothingSince')}</p>
        ) : (
          <HistoryList events={since} names={names} formats={formats} now={new Date()} isGoalShown />
        )}
      </Section>
    </>
  );
}
