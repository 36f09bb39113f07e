import type { Report } from '@/domain/report/report';
import type { RiskyRelease, SlippedRelease } from '@/domain/report/report-late';
import type { ReportWords } from './report-words';
import { chanceShown, dayCell, nothing, numberCell, textCell } from './write-cells';
import type { Cell, WrittenTable } from './written-report';

/** Releases that moved or will likely miss their day, with the reasons given. */
export function writeReleaseTable({ late }: Report, words: ReportWords): WrittenTable {
  const { t } = words;
  return {
    caption: t('late.releasesCaption'),
    columns: [
      { label: t('late.release'), share: 2.7, noteLabel: t('note.product') },
      { label: t('late.planned'), share: 2.6 },
      { label: t('late.first'), share: 2.7 },
      { label: t('late.slip'), share: 1.5, isNumber: true },
      { label: t('late.chance'), share: 2, isNumber: true },
      { label: t('late.on85'), share: 2.9 },
      { label: t('late.why'), share: 3.5, noteLabel: t('note.who') },
    ],
    rows: releaseRows(late, words),
    more: late.hiddenReleases > 0 ? t('late.hidden', { count: late.hiddenReleases }) : undefined,
  };
}

function releaseRows({ risky, slipped }: Report['late'], words: ReportWords): Cell[][] {
  const moved = new Map(slipped.map((release) => [release.id, release]));
  const atRisk = new Set(risky.map(({ id }) => id));
  return [
    ...risky.map((release) => releaseRow(release, release, moved.get(release.id), words)),
    ...slipped.filter(({ id }) => !atRisk.has(id)).map((release) => releaseRow(release, undefined, release, words)),
  ];
}

function releaseRow(
  release: RiskyRelease | SlippedRelease,
  risk: RiskyRelease | undefined,
  moved: SlippedRelease | undefined,
  { formats, t, link }: ReportWords,
): Cell[] {
  const why = moved?.reasons[0];
  const chance = risk?.chance ?? null;
  return [
    { text: release.name, note: release.productName, href: link(release.href) },
    dayCell(formats, release.plannedOn),
    dayCell(formats, moved?.originalPlannedOn ?? null),
    moved ? numberCell(formats, moved.slipDays) : nothing,
    chance === null ? nothing : { ...chanceShown(formats, chance), tone: 'bad' },
    risk && !risk.on85 && chance !== null ? { text: t('late.never') } : dayCell(formats, risk?.on85 ?? null),
    why ? textCell(why.why, why.by ? t('late.by', { name: why.by, day: formats.day(why.day) }) : formats.day(why.day)) : nothing,
  ];
}

/** Weighty issues past their deadline. */
export function writeLateTable({ late }: Report, words: ReportWords): WrittenTable {
  const { t, formats } = words;
  const rest = late.overdueTop.n - late.issues.length;
  return {
    caption: t('late.issuesCaption'),
    columns: [
      { label: t('late.issue'), share: 5, noteLabel: t('note.source') },
      { label: t('late.priority'), share: 1 },
      { label: t('late.owner'), share: 2 },
      { label: t('late.due'), share: 2.8 },
      { label: t('late.days'), share: 1.2, isNumber: true },
      { label: t('late.why'), share: 4, noteLabel: t('note.state') },
    ],
    rows: late.issues.map((issue) => [
      { text: issue.title, note: `${issue.key}, ${issue.productName}`, href: words.link(issue.href) },
      { text: issue.priority },
      textCell(issue.ownerName),
      dayCell(formats, issue.dueOn),
      numberCell(formats, issue.daysLate),
      textCell(issue.why, issue.isBlocked ? t('late.blocked') : undefined),
    ]),
    more: rest > 0 ? t('more', { count: rest }) : undefined,
  };
}
