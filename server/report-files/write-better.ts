import { kpiUnits } from '@/domain/goals/goal';
import type { Report } from '@/domain/report/report';
import type { BetterIssue, Proven } from '@/domain/report/report-better';
import type { ReportWords } from './report-words';
import { dayCell, nothing, numberCell } from './write-cells';
import type { Cell, WrittenTable } from './written-report';

/** What got better for customers, the surest first: how sure it is stands in each row. */
export function writeBetterTable({ better }: Report, words: ReportWords): WrittenTable {
  const { t, formats } = words;
  const isMeasured = better.proven.length > 0;
  const issueRow = (issue: BetterIssue, sure: 'verified' | 'released'): Cell[] => [
    { text: issue.title, note: `${issue.key}, ${issue.productName}`, href: words.link(issue.href) },
    { text: t(`better.${sure}`), tone: sure === 'verified' ? 'good' : 'quiet' },
    ...(isMeasured ? [nothing] : []),
    dayCell(formats, issue.day),
  ];
  return {
    caption: t('better.caption'),
    columns: [
      { label: t('better.what'), share: 6, noteLabel: t('note.source') },
      { label: t('better.sure'), share: 2.2 },
      ...(isMeasured ? [{ label: t('better.change'), share: 3.4, noteLabel: t('note.interval') }] : []),
      { label: t('better.day'), share: 2.6 },
    ],
    rows: [
      ...better.proven.map((proven) => provenRow(proven, words)),
      ...better.verified.map((issue) => issueRow(issue, 'verified')),
      ...better.released.map((issue) => issueRow(issue, 'released')),
    ],
  };
}

function provenRow(proven: Proven, words: ReportWords): Cell[] {
  const { t, formats } = words;
  const { before, after, low, high, decimals, unit } = proven;
  const value = (amount: number | null) => (amount === null ? '–' : formats.number(amount, decimals));
  const interval =
    low === null || high === null
      ? undefined
      : t('better.interval', { low: formats.signed(low, decimals), high: formats.signed(high, decimals) });
  return [
    { text: proven.title, note: proven.kpiName, href: words.link(proven.href) },
    { text: t(proven.isClaimed ? 'better.claimed' : 'better.proven'), tone: proven.isClaimed ? 'quiet' : 'good' },
    before === null && after === null
      ? changeCell()
      : {
          text: t('better.beforeAfter', { before: value(before), after: value(after), unit: unitText(unit, words) }).trim(),
          note: interval,
        },
    dayCell(formats, proven.day),
  ];

  function changeCell(): Cell {
    if (proven.change === null) return nothing;
    const known = kpiUnits.find((one) => one === unit) ?? 'number';
    return { text: words.change(known, proven.change, decimals), note: interval };
  }
}

/** Found, fixed, released, verified and proven, counted apart. */
export function writeBetterCounts({ better }: Report, { t, formats }: ReportWords): WrittenTable {
  const { found, fixed, released, verified, proven } = better.counts;
  const counts = { found, fixed, released, verified, proven };
  const names = ['found', 'fixed', 'released', 'verified', 'proven'] as const;
  return {
    caption: t('better.countsCaption'),
    columns: names.map((name) => ({ label: t(`better.${name}`), share: 1, isNumber: true })),
    rows: [names.map((name) => numberCell(formats, counts[name].n))],
  };
}

// A KPI's unit goes by a name of ours; what people typed themselves stands as it is.
function unitText(unit: string, { t }: ReportWords): string {
  const known = kpiUnits.find((one) => one === unit);
  return known ? t(`unit.${known}`) : unit;
}
