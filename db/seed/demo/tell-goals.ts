import type { goalOverrides, kpiBaselines } from '@/db/schema/goal-records';
import type { checkIns, kpiMeasurements } from '@/db/schema/goals';
import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import type { FiscalYear, Goal, Kpi, Pillar, TargetPoint } from '@/domain/goals/goal';
import { kpiProgress } from '@/domain/goals/kpi-progress';
import type { Book } from './book';
import { daysBefore, monthEnds, type ToldYear, weekDays } from './fiscal-story';
import { earlierValue, kpiValue } from './kpi-story';
import type { DemoGoal, DemoKpi } from './story/demo-goal';
import type { GoalRef } from './story/goal-refs';
import type { World } from './world';

export type ToldGoal = { ref: GoalRef; goal: Goal; kpis: { kpi: Kpi; story: DemoKpi }[] };

export type Goals = {
  years: FiscalYear[];
  pillars: Pillar[];
  goals: Goal[];
  kpis: Kpi[];
  targets: (TargetPoint & { kpiId: string })[];
  measurements: (typeof kpiMeasurements.$inferInsert)[];
  checkIns: (typeof checkIns.$inferInsert)[];
  baselines: (typeof kpiBaselines.$inferInsert)[];
  overrides: (typeof goalOverrides.$inferInsert)[];
  told: { year: ToldYear; goals: ToldGoal[] }[];
};

/** Two fiscal years of policy, goals, measurements up to today and check-ins, with their history. */
export function tellGoals(book: Book, world: World, years: readonly ToldYear[]): Goals {
  const goals: Goals = {
    years: [],
    pillars: [],
    goals: [],
    kpis: [],
    targets: [],
    measurements: [],
    checkIns: [],
    baselines: [],
    overrides: [],
    told: [],
  };
  for (const year of years) tellYear(book, world, goals, year);
  return goals;
}

function tellYear(book: Book, world: World, goals: Goals, told: ToldYear) {
  const at = officeHours(addDays(told.span.from, -21), 60);
  const { policy, vision, impression, pillars } = told.story;
  const year: FiscalYear = { id: book.id(at), year: told.year, policy, vision, impression, version: 1 };
  goals.years.push(year);
  book.record(
    book.member('maren'),
    [{ noun: 'fiscalYear', subjectId: year.id, action: 'created', changes: { year: [null, year.year], policy: [null, policy] } }],
    at,
  );
  const toldGoals: ToldGoal[] = [];
  for (const [index, { name, description, goals: stories }] of pillars.entries()) {
    const pillar: Pillar = { id: book.id(at), fiscalYearId: year.id, name, description, position: index + 1, archivedAt: null, version: 1 };
    goals.pillars.push(pillar);
    book.record(
      book.member('maren'),
      [{ noun: 'fiscalYear', subjectId: year.id, action: 'pillarAdded', changes: { pillar: [null, name] } }],
      at,
    );
    for (const [position, story] of stories.entries())
      toldGoals.push(tellGoal(book, world, goals, { told, pillar, story, position: position + 1, at }));
  }
  goals.told.push({ year: told, goals: toldGoals });
}

const officeHours = (day: Day, minutes: number) => new Date(Date.parse(`${day}T07:00:00Z`) + minutes * 60_000);

type GoalTelling = { told: ToldYear; pillar: Pillar; story: DemoGoal; position: number; at: Date };

function tellGoal(book: Book, world: World, goals: Goals, { told, pillar, story, position, at }: GoalTelling): ToldGoal {
  const { name, description, kind, owner } = story;
  const goal: Goal = {
    id: book.id(at),
    pillarId: pillar.id,
    name,
    description,
    kind,
    ownerId: book.member(owner).id,
    checkInRhythm: story.rhythm ?? 'month',
    position,
    archivedAt: null,
    version: 1,
  };
  goals.goals.push(goal);
  book.record(book.member('maren'), [{ noun: 'goal', subjectId: goal.id, action: 'created', changes: { name: [null, name] } }], at);
  const kpis = story.kpis.map((kpi, index) => ({
    story: kpi,
    kpi: tellKpi(book, world, goals, { goal, story: kpi, position: index + 1, at, told, owner }),
  }));
  const isMet = kpis.every(({ kpi }) => isTargetMet(kpi, goals));
  for (const checkIn of checkInsOf(book, told, story, isMet)) {
    const author = book.member(checkIn.by);
    const moment = officeHours(checkIn.day, 330);
    const row = {
      id: book.id(moment),
      goalId: goal.id,
      day: checkIn.day,
      confidence: checkIn.confidence,
      commentary: checkIn.says,
      authorId: author.id,
      createdAt: moment,
    };
    goals.checkIns.push(row);
    book.record(
      author,
      [{ noun: 'checkIn', subjectId: goal.id, action: 'created', changes: { confidence: [null, row.confidence] }, note: row.commentary }],
      moment,
    );
  }
  if (story.override && !told.isPast) tellOverride(book, goals, goal, story.override);
  return { ref: story.ref, goal, kpis };
}

function tellOverride(book: Book, goals: Goals, goal: Goal, { ago, status, reason }: NonNullable<DemoGoal['override']>) {
  const [by, day] = [book.member('maren'), book.calendar.day(-ago)];
  const at = officeHours(day, 200);
  goals.overrides.push({ id: book.id(at), goalId: goal.id, status, reason, byId: by.id, day, version: 1 });
  book.record(by, [{ noun: 'goal', subjectId: goal.id, action: 'overridden', changes: { standing: [null, status] }, note: reason }], at);
}

/** Those of the year itself. What was said just before a running year began opens it; a past year closes with a word. */
function checkInsOf(book: Book, told: ToldYear, story: DemoGoal, isMet: boolean): (DemoGoal['checkIns'][number] & { day: Day })[] {
  const dated = story.checkIns.map((checkIn) => ({ ...checkIn, day: book.calendar.day(-checkIn.ago) }));
  const inside = dated.filter(({ day }) => day >= told.span.from && day <= told.span.to);
  if (!told.isPast) {
    const opening = dated.at(-1);
    return inside.length > 0 || !opening || told.span.from >= book.calendar.today ? inside : [{ ...opening, day: told.span.from }];
  }
  const says = isMet ? 'Closed as committed.' : 'Closed short of the target; what is missing goes into the new year with its reasons.';
  return [...inside, { ago: 0, confidence: isMet ? 'onTrack' : 'offTrack', by: 'maren', says, day: told.span.to }];
}

// As people read it at a year's end: one part in twenty short still counts as met.
const metFrom = 0.95;

function isTargetMet(kpi: Kpi, { measurements }: Goals): boolean {
  const last = measurements.findLast((measurement) => measurement.kpiId === kpi.id);
  if (!last) return false;
  const progress = kpiProgress(kpi, [last]);
  return progress.kind === 'progress' ? progress.progress >= metFrom : progress.kind === 'maintained' && progress.isInsideNow;
}

type KpiTelling = { goal: Goal; story: DemoKpi; position: number; at: Date; told: ToldYear; owner: DemoGoal['owner'] };

function tellKpi(book: Book, world: World, goals: Goals, { goal, story, position, at, told, owner }: KpiTelling): Kpi {
  const kpi: Kpi = {
    id: book.id(at),
    goalId: goal.id,
    name: story.name,
    unit: story.unit,
    decimals: story.decimals ?? 0,
    direction: story.direction,
    baseline: story.baseline,
    target: story.target,
    lowLimit: story.limits?.[0] ?? null,
    highLimit: story.limits?.[1] ?? null,
    weight: story.weight ?? 1,
    computedFrom: story.computed ?? null,
    productId: story.product ? world.productId(story.product) : null,
    position,
    archivedAt: null,
    version: 1,
  };
  goals.kpis.push(kpi);
  const by = book.member(owner);
  book.record(
    book.member('maren'),
    [
      {
        noun: 'kpi',
        subjectId: kpi.id,
        action: 'created',
        changes: { name: [null, kpi.name], baseline: [null, kpi.baseline], target: [null, kpi.target] },
      },
    ],
    at,
  );
  for (const [index, share] of (story.path ?? []).entries()) {
    const day = monthEnds(told.span, addDays(told.span.to, 1))[index * 3 + 2];
    if (day) goals.targets.push({ kpiId: kpi.id, day, value: story.baseline + share * (story.target - story.baseline) });
  }
  if (story.computed) return kpi;
  const earlier = told.isPast ? [] : daysBefore(told.span, story.isWeekly ?? false);
  const until = addDays(book.calendar.today, -1);
  const days = [...earlier, ...(story.isWeekly ? weekDays(told.span, until) : monthEnds(told.span, until))];
  for (const day of days) {
    const at = { day, span: told.span, daysAgo: daysBetween(day, book.calendar.today) };
    const value = day < told.span.from ? earlierValue(story, at, book.random) : kpiValue(story, at, book.random);
    const recordedAt = officeHours(addDays(day, 1), 100 + goals.kpis.length);
    // Said once, beside the newest value.
    const note = day === days.at(-1) ? (story.note ?? '') : '';
    goals.measurements.push({ kpiId: kpi.id, day, value, note, recordedById: by.id, recordedAt });
    book.record(
      by,
      [{ noun: 'kpi', subjectId: kpi.id, action: 'measured', changes: { day: [null, day], value: [null, value] }, note }],
      recordedAt,
    );
  }
  const [first, last] = [earlier[0], earlier.at(-1)];
  if (story.stoodStill && first && last) tellBaseline(book, goals, kpi, first, last);
  return kpi;
}

/** Declared when the year began, on what the months before it showed. */
function tellBaseline(book: Book, goals: Goals, kpi: Kpi, from: Day, to: Day) {
  const [by, note] = [book.member('maren'), 'The months before this year’s policy.'];
  const at = officeHours(addDays(to, 1), 500);
  const values = goals.measurements.filter(({ kpiId, day }) => kpiId === kpi.id && day >= from && day <= to);
  goals.baselines.push({
    id: book.id(at),
    kpiId: kpi.id,
    from,
    to,
    values: values.map(({ day, value }) => ({ day, value })),
    note,
    declaredById: by.id,
    declaredAt: at,
  });
  const changes = { baselineFrom: [null, from], baselineTo: [null, to] } as const;
  book.record(by, [{ noun: 'kpi', subjectId: kpi.id, action: 'baselineDeclared', changes, note }], at);
}
