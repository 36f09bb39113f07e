import type { Report } from '@/domain/report/report';
import type { ReportWords } from './report-words';
import type { WrittenChart } from './written-report';

/** Issues found and fixed, week by week. */
export function writeFlowChart({ charts }: Report, { t, formats }: ReportWords): WrittenChart[] {
  const { weeks, found, fixed } = charts.flow;
  if (weeks.length === 0) return [];
  const last = weeks.at(-1)?.week;
  return [
    {
      kind: 'bars',
      title: t('flow.title'),
      sentence: t('flow.sentence', { found, fixed }),
      labels: weeks.map(({ week }) => formats.dayShort(week, last)),
      series: [
        { name: t('better.found'), values: weeks.map((week) => week.found) },
        { name: t('better.fixed'), values: weeks.map((week) => week.fixed) },
      ],
      scale: { decimals: 0, isShare: false, isCount: true },
    },
  ];
}

/** The next release: how much is planned into it and how much is done, day by day. */
export function writeBurnUpChart({ charts }: Report, { t, formats }: ReportWords): WrittenChart[] {
  const { burnUp } = charts;
  if (!burnUp || burnUp.days.length < 2) return [];
  const { name, productName, plannedOn, freezeOn, scope, done } = burnUp;
  const lastDay = burnUp.days.at(-1)?.day ?? plannedOn;
  const days = [...burnUp.days.map(({ day }) => day), ...(plannedOn > lastDay ? [plannedOn] : [])];
  const value = (at: number, part: 'scope' | 'done') => burnUp.days[at]?.[part] ?? null;
  const markers = [{ day: plannedOn, label: t('burnUp.planned') }, ...(freezeOn ? [{ day: freezeOn, label: t('burnUp.freeze') }] : [])];
  return [
    {
      kind: 'lines',
      title: t('burnUp.title', { name, product: productName }),
      sentence: t('burnUp.sentence', { done, scope, day: formats.day(plannedOn) }),
      days,
      markers: markers.filter(({ day }) => day >= (days[0] ?? '') && day <= (days.at(-1) ?? '')),
      series: [
        { name: t('burnUp.scope'), values: days.map((_, at) => value(at, 'scope')), isStep: true },
        { name: t('burnUp.done'), values: days.map((_, at) => value(at, 'done')), isStep: true },
      ],
      scale: { decimals: 0, isShare: false, isCount: true },
    },
  ];
}
