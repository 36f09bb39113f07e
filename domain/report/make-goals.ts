import type { Span } from '@/domain/calendar/fiscal';
import type { CheckInConfidence } from '@/domain/goals/goal';
import type { GoalOutlook } from '@/domain/goals/goal-outlook';
import type { GoalOverride } from '@/domain/goals/goal-override';
import { isMaintained } from '@/domain/goals/kpi-progress';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import type { Report } from './report';
import type { ReportGoal, ReportKpi } from './report-goals';

export type GoalFacts = {
  year: number;
  policy: string;
  span: Span;
  pillars: readonly { id: string; name: string }[];
  outlooks: readonly GoalOutlook[];
  checkIns: readonly { goalId: string; day: string; confidence: CheckInConfidence; commentary: string; authorName: string | null }[];
};

/** The goals of the fiscal year as the report shows them, in the order of the year's plan. */
export function makeGoals(facts: GoalFacts): Report['goals'] {
  const ordered = facts.pillars.flatMap((pillar) =>
    facts.outlooks.filter(({ goal }) => goal.pillarId === pillar.id).map((outlook) => makeGoal(outlook, pillar.name, facts)),
  );
  const count = (statuses: readonly ReportGoal['status'][]) => ordered.filter(({ status }) => statuses.includes(status)).length;
  return {
    policy: facts.policy,
    all: facts.outlooks.length,
    onPath: count(['good']),
    behind: count(['warning', 'bad']),
    unknown: count(['unknown']),
    goals: ordered,
    href: `/goals?year=${facts.year}`,
  };
}

function makeGoal({ goal, kpis, score, chance, standing }: GoalOutlook, pillar: string, facts: GoalFacts): ReportGoal {
  const said = facts.checkIns.find(({ goalId }) => goalId === goal.id);
  const isScored = score.kind === 'score';
  return {
    id: goal.id,
    name: goal.name,
    pillar,
    kind: goal.kind,
    ownerName: goal.ownerName,
    status: standing.status,
    chance: chance.kind === 'chance' ? chance.chance : null,
    chanceMissing: chance.kind === 'chance' ? null : chance.kind,
    override: standing.by === 'person' ? overrideOf(standing.override) : null,
    score: isScored ? score.score : null,
    needed: isScored ? score.needed : null,
    measured: score.measured,
    total: score.total,
    checkIn: said ? { day: said.day, confidence: said.confidence, commentary: said.commentary, by: said.authorName } : null,
    kpis: kpis.map((reading) => makeKpi(reading, facts.span)),
    href: `/goals/${goal.id}`,
  };
}

const overrideOf = ({ status, byName, reason, day }: GoalOverride) => ({ status, by: byName ?? '', reason, day });

function makeKpi({ kpi, path, measurements, progress, pace }: KpiReading, span: Span): ReportKpi {
  const last = measurements.at(-1);
  const progressed = progress.kind === 'progress' ? progress.progress : progress.kind === 'maintained' ? progress.share : null;
  const level = [kpi.lowLimit, kpi.highLimit].flatMap((value) => value ?? [])[0] ?? kpi.target;
  const targetPath = isMaintained(kpi) ? [span.from, span.to].map((day) => ({ day, value: level })) : path;
  return {
    id: kpi.id,
    name: kpi.name,
    unit: kpi.unit,
    decimals: kpi.decimals,
    direction: kpi.direction,
    weight: kpi.weight,
    baseline: kpi.baseline,
    target: kpi.target,
    lowLimit: kpi.lowLimit,
    highLimit: kpi.highLimit,
    actual: last ? { day: last.day, value: last.value, expected: pace.kind === 'pace' ? pace.expected : null } : null,
    progress: progressed,
    targetPath: targetPath.map(({ day, value }) => ({ day, value })),
    actuals: measurements.map(({ day, value }) => ({ day, value })),
    href: `/goals/${kpi.goalId}#kpi-${kpi.id}`,
  };
}
