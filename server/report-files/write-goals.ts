import type { GoalStatus } from '@/domain/goals/goal-score';
import type { Report } from '@/domain/report/report';
import type { ReportGoal, ReportKpi } from '@/domain/report/report-goals';
import type { ReportWords } from './report-words';
import { chanceShown, nothing, numberCell, shareCell, textCell } from './write-cells';
import type { Cell, Tone, WrittenChart, WrittenTable } from './written-report';

const toneOf = { good: 'good', warning: 'warning', bad: 'bad', unknown: 'quiet' } as const satisfies Record<GoalStatus, Tone>;

/** The goals with their chance, where one is known, and their score. */
export function writeGoalTable({ goals }: Report, words: ReportWords): WrittenTable {
  const { t } = words;
  const isForecast = goals.goals.some(({ chance }) => chance !== null);
  return {
    caption: t('goals.caption'),
    columns: [
      { label: t('goals.goal'), share: 4.6, noteLabel: t('note.pillar') },
      { label: t('goals.status'), share: 4, noteLabel: t('note.override') },
      ...(isForecast ? [{ label: t('goals.chance'), share: 1.5, isNumber: true }] : []),
      { label: t('goals.score'), share: 1.5, isNumber: true },
      { label: t('goals.needed'), share: 1.7, isNumber: true },
      { label: t('goals.owner'), share: 2.4, noteLabel: t('note.checkIn') },
    ],
    rows: goals.goals.map((goal) => [
      { text: goal.name, note: goal.pillar, href: words.link(goal.href) },
      statusCell(goal, words),
      ...(isForecast ? [chanceCell(goal, words)] : []),
      shareCell(words.formats, goal.score),
      shareCell(words.formats, goal.needed),
      textCell(goal.ownerName, goal.checkIn ? words.goals(`confidence.${goal.checkIn.confidence}`) : undefined),
    ]),
  };
}

function statusCell({ status, override }: ReportGoal, { t, goals }: ReportWords): Cell {
  const shown = override?.status ?? status;
  const note = override ? t('goals.override', { name: override.by, reason: override.reason }) : undefined;
  return { text: goals(`status.${shown}`), tone: toneOf[shown], note };
}

function chanceCell({ chance }: ReportGoal, { formats }: ReportWords): Cell {
  return chance === null ? nothing : chanceShown(formats, chance);
}

/** KPIs of the fiscal year with baseline, target, latest value and what its path asked for. */
export function writeKpiTable({ goals }: Report, words: ReportWords): WrittenTable {
  const { t, formats } = words;
  return {
    caption: t('kpis.caption'),
    columns: [
      { label: t('goals.goal'), share: 3 },
      { label: t('kpis.kpi'), share: 3 },
      { label: t('kpis.unit'), share: 1.4 },
      { label: t('kpis.baseline'), share: 1.3, isNumber: true },
      { label: t('kpis.target'), share: 1.3, isNumber: true },
      { label: t('kpis.actual'), share: 1.3, isNumber: true },
      { label: t('kpis.expected'), share: 1.3, isNumber: true },
      { label: t('kpis.day'), share: 1.8 },
      { label: t('kpis.progress'), share: 1.3, isNumber: true },
    ],
    rows: goals.goals.flatMap((goal) =>
      goal.kpis.map((kpi) => {
        const value = (amount: number | null | undefined) => numberCell(formats, amount ?? null, kpi.decimals);
        return [
          { text: goal.name, href: words.link(goal.href) },
          { text: kpi.name, href: words.link(kpi.href) },
          { text: t(`unit.${kpi.unit}`) },
          value(kpi.baseline),
          value(kpi.target),
          value(kpi.actual?.value),
          value(kpi.actual?.expected),
          kpi.actual ? { text: formats.day(kpi.actual.day), typed: { as: 'day' as const, value: kpi.actual.day } } : nothing,
          shareCell(formats, kpi.progress),
        ];
      }),
    ),
  };
}

const mostCharts = 4;

const worstFirst = ['bad', 'warning', 'unknown', 'good'] as const satisfies readonly GoalStatus[];
const rankOf = ({ override, status }: ReportGoal) => worstFirst.indexOf(override?.status ?? status);

/** The KPIs that say most: the first with values of each goal, those in the worst state first. */
export function writeKpiCharts({ goals, header }: Report, words: ReportWords): WrittenChart[] {
  const drawable = [...goals.goals]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .flatMap((goal) => goal.kpis.filter((kpi) => kpi.actuals.length > 1).slice(0, 1));
  return drawable.slice(0, mostCharts).map((kpi) => writeKpiChart(kpi, header.asOf, words));
}

function writeKpiChart(kpi: ReportKpi, asOf: string, { t, formats, kpiValue }: ReportWords): WrittenChart {
  const path = new Map(kpi.targetPath.map(({ day, value }) => [day, value]));
  const actual = new Map(kpi.actuals.map(({ day, value }) => [day, value]));
  const days = [...new Set([...path.keys(), ...actual.keys()])].sort();
  const last = kpi.actuals.at(-1);
  return {
    kind: 'lines',
    title: kpi.name,
    sentence: last
      ? t('kpis.sentence', { value: kpiValue(kpi, last.value), day: formats.day(last.day), target: kpiValue(kpi, kpi.target) })
      : t('kpis.none'),
    days,
    markers: days.length > 0 && asOf < (days.at(-1) ?? '') ? [{ day: asOf, label: '' }] : [],
    series: [
      { name: t('kpis.actuals'), values: days.map((day) => actual.get(day) ?? null) },
      { name: t('kpis.path'), values: days.map((day) => path.get(day) ?? null), isPath: true },
    ],
    scale: { decimals: kpi.decimals, isShare: false, isCount: false },
  };
}
