import { addDays, type Day } from '@/domain/calendar/day';
import type { Kpi } from '@/domain/goals/goal';
import { decideNewOutcome, decideOutcomeChange } from '@/domain/outcomes/decide-outcome';
import type { Outcome, OutcomeCounts } from '@/domain/outcomes/outcome';
import type { OutcomeFields } from '@/domain/outcomes/outcome-inputs';
import { outcomeStart } from '@/domain/outcomes/outcome-start';
import { outcomeWindow } from '@/domain/outcomes/outcome-window';
import { allowed, type Book, found } from './book';
import type { Ledger } from './ledger';
import { outcomeSeries } from './outcome-series';
import type { OutcomeCountsRow, OutcomeGuardRow, OutcomeValueRow } from './rows';
import { type DemoOutcome, outcomes as stories } from './story/outcomes';
import type { Goals } from './tell-goals';
import type { Reached } from './tell-reach';

export type ToldOutcomes = { outcomes: Outcome[]; values: OutcomeValueRow[]; counts: OutcomeCountsRow[]; guards: OutcomeGuardRow[] };

const firstSeed = 4_711;

/** Contracts with their data and their history; told last, so that they change nothing else of the story. */
export function tellOutcomes(book: Book, ledger: Ledger, goals: Goals, reached: Reached): ToldOutcomes {
  const told: ToldOutcomes = { outcomes: [], values: [], counts: [], guards: [] };
  for (const [index, story] of stories.entries()) tellOutcome({ book, ledger, goals, reached, told }, story, firstSeed + index);
  return told;
}

type Telling = { book: Book; ledger: Ledger; goals: Goals; reached: Reached; told: ToldOutcomes };

const officeHours = (day: Day, minutes: number) => new Date(Date.parse(`${day}T07:00:00Z`) + minutes * 60_000);

function tellOutcome({ book, ledger, goals, reached, told }: Telling, story: DemoOutcome, seed: number) {
  const { today } = book.calendar;
  const about = aboutOf(story, ledger, reached, book);
  const writtenOn = addDays(about.start ?? today, -story.written);
  const at = officeHours(writtenOn, 180);
  const by = book.member(story.owner);
  const guards = kpisNamed(goals, story.guards ?? []);
  const fields = fieldsOf(story, by.id, about.startsOn, guards);
  const { subject, issueId, releaseId } = about;
  const first = allowed(decideNewOutcome({ id: book.id(at), subject, issueId, releaseId, writtenOn }, fields, null), story.measure);
  book.record(book.member('maren'), first.events, at);
  const outcome = story.changed && about.start ? changed(book, story, first.outcome, fields, about.start) : first.outcome;

  told.outcomes.push(outcome);
  told.guards.push(...guards.map((kpi) => ({ outcomeId: outcome.id, kpiId: kpi.id })));
  for (const value of outcomeSeries(story, outcome, about.start, today, seed)) {
    const recordedAt = officeHours(value.day < writtenOn ? writtenOn : addDays(value.day, 1), 200);
    told.values.push({ outcomeId: outcome.id, ...value, recordedById: by.id, recordedAt });
    const changes = { day: [null, value.day] as const, value: [null, value.value] as const };
    const action = value.series === 'control' ? 'controlMeasured' : 'measured';
    book.record(by, [{ noun: 'outcome', subjectId: outcome.id, action, changes }], recordedAt);
  }
  if (about.start) tellCounts(book, told, story, outcome, about.start);
}

function aboutOf({ about }: DemoOutcome, ledger: Ledger, reached: Reached, book: Book) {
  const reachOf = (subjectId: string) => reached.states.find((state) => state.subjectId === subjectId) ?? null;
  if ('initiative' in about) {
    const startsOn = book.calendar.day(about.starts);
    return { subject: 'initiative' as const, issueId: null, releaseId: null, startsOn, start: startsOn };
  }
  const issue = 'issue' in about ? found(ledger.issues.get(about.issue), about.issue) : null;
  const releaseId = 'release' in about ? found(ledger.releases.get(about.release), about.release).id : null;
  const release = [...ledger.releases.values()].find((each) => each.id === (releaseId ?? issue?.releaseId));
  const subject = issue ? ('issue' as const) : ('release' as const);
  const reach = reachOf(releaseId ?? issue?.releaseId ?? issue?.id ?? '');
  const facts = { startsOn: null, effectiveOn: issue?.effectiveOn ?? null, shippedOn: release?.shippedOn ?? null, reach };
  return { subject, issueId: issue?.id ?? null, releaseId, startsOn: null, start: outcomeStart(subject, facts) };
}

function fieldsOf(story: DemoOutcome, ownerId: string, startsOn: Day | null, guards: readonly Kpi[]): OutcomeFields {
  const [answersBefore = null, answersAfter = null] = story.expected ?? [];
  const dataKind = story.series ? 'series' : story.nps ? 'nps' : story.claimed === undefined ? 'shares' : 'claimed';
  return {
    title: 'initiative' in story.about ? story.about.initiative : '',
    startsOn,
    kpiId: null,
    measureName: story.measure,
    measureUnit: story.unit,
    dataKind,
    rhythm: 'week',
    changeUnit: story.changeUnit,
    direction: story.direction,
    smallestChange: story.smallest ?? null,
    beforePeriods: story.before,
    settlingDays: story.settling,
    afterPeriods: story.changed?.after ?? story.after,
    answersBefore,
    answersAfter,
    controlName: story.control ?? '',
    claimedChange: story.claimed ?? null,
    source: story.source,
    ownerId,
    guardIds: guards.map((kpi) => kpi.id),
  };
}

function changed(book: Book, story: DemoOutcome, outcome: Outcome, fields: OutcomeFields, start: Day): Outcome {
  const at = officeHours(addDays(start, story.changed?.days ?? 0), 240);
  const facts = { kpi: null, guardIds: fields.guardIds, lockedSince: start, reason: story.changed?.why ?? '' };
  const decision = allowed(decideOutcomeChange(outcome, { ...fields, afterPeriods: story.after }, facts), story.measure);
  book.record(book.member(story.owner), decision.events, at);
  return decision.outcome;
}

const kpisNamed = (goals: Goals, names: readonly string[]): Kpi[] =>
  names.flatMap((name) => goals.kpis.findLast((kpi) => kpi.name === name && !kpi.computedFrom) ?? []);

function tellCounts(book: Book, told: ToldOutcomes, story: DemoOutcome, outcome: Outcome, start: Day) {
  const { beforeTo, afterTo } = outcomeWindow(start, outcome);
  const by = book.member(story.owner);
  for (const [counts, day] of [
    [countsOf(story, 'before'), beforeTo],
    [countsOf(story, 'after'), afterTo],
  ] as const) {
    if (!counts || day >= book.calendar.today) continue;
    const recordedAt = officeHours(day, 400);
    told.counts.push({ outcomeId: outcome.id, ...counts, recordedById: by.id, recordedAt });
    const action = counts.side === 'before' ? 'countedBefore' : 'countedAfter';
    const text = counts.answers === null ? [counts.promoters, counts.passives, counts.detractors] : [counts.successes, counts.answers];
    book.record(by, [{ noun: 'outcome', subjectId: outcome.id, action, changes: { counts: [null, text.join(' / ')] } }], recordedAt);
  }
}

function countsOf({ shares, nps }: DemoOutcome, side: 'before' | 'after'): OutcomeCounts | null {
  const none = { side, successes: null, answers: null, promoters: null, passives: null, detractors: null, note: '' };
  if (shares) {
    const [successes = null, answers = null] = side === 'before' ? shares.slice(0, 2) : shares.slice(2);
    return { ...none, successes, answers };
  }
  if (!nps) return null;
  const [promoters = null, passives = null, detractors = null] = side === 'before' ? nps.slice(0, 3) : nps.slice(3);
  return { ...none, promoters, passives, detractors };
}
