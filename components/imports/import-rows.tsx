import { useTranslations } from 'next-intl';
import { Person } from '@/components/ui/person';
import { Pill } from '@/components/ui/pill';
import { PriorityMark } from '@/components/ui/priority-mark';
import { SeverityMark } from '@/components/ui/severity-mark';
import { StatusPill } from '@/components/ui/status-pill';
import { Table } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import type { Formats } from '@/domain/calendar/formats';
import type { PlannedRow, RowFate } from '@/domain/imports/planned-row';
import type { IssueStatus } from '@/domain/issues/issue';
import { rowReason } from './row-reason';

export type ShownRow = Pick<PlannedRow, 'row' | 'part' | 'fate' | 'reason' | 'detail' | 'title' | 'content'> & {
  position: number;
  /** The status it will enter with. */
  status: IssueStatus | null;
  isOwnerKnown: boolean;
  isVerifierKnown: boolean;
};

const tones = { new: 'good', here: 'neutral', broken: 'bad', skipped: 'warning' } as const satisfies Record<RowFate, Tone>;

/** Each row with what becomes of it, and why. */
export function ImportRows({ rows, formats }: { rows: readonly ShownRow[]; formats: Formats }) {
  const t = useTranslations('imports');
  const namesVerifier = rows.some((row) => row.content?.verifier);
  return (
    <Table
      caption={t('preview.title')}
      columns={[
        { id: 'row', label: t('preview.row'), isNumber: true },
        { id: 'finding', label: t('preview.finding'), isMain: true },
        { id: 'fate', label: t('preview.fate') },
        { id: 'status', label: t('preview.status') },
        { id: 'rating', label: t('preview.rating') },
        { id: 'owner', label: t('preview.owner') },
        ...(namesVerifier ? [{ id: 'verifier', label: t('preview.verifier') }] : []),
        { id: 'found', label: t('preview.found') },
      ]}
      rows={rows.map((row) => ({
        id: String(row.position),
        cells: {
          row:
            row.part > 0 ? t('preview.rowPart', { row: formats.number(row.row), part: formats.number(row.part) }) : formats.number(row.row),
          finding: (
            <span dir="auto" className="line-clamp-3">
              {row.title}
            </span>
          ),
          fate: <Fate row={row} />,
          status: row.status && <StatusPill status={row.status} />,
          rating: row.content && <Rating content={row.content} />,
          owner: row.content?.owner ? <Named name={row.content.owner} isKnown={row.isOwnerKnown} /> : null,
          verifier: row.content?.verifier ? <Named name={row.content.verifier} isKnown={row.isVerifierKnown} /> : null,
          found: <span className="whitespace-nowrap">{formats.day(row.content?.foundOn ?? null)}</span>,
        },
      }))}
    />
  );
}

function Fate({ row }: { row: ShownRow }) {
  const t = useTranslations('imports');
  const notes = row.content?.notes ?? [];
  return (
    <span className="flex max-w-72 flex-col items-start gap-0.5">
      <Pill tone={tones[row.fate]}>{t(`fate.${row.fate}`)}</Pill>
      {row.reason && <span className="text-muted text-xs">{rowReason(row, t)}</span>}
      {notes.length > 0 && <span className="text-muted text-xs">{notes.map((note) => t(`note.${note}`)).join(' · ')}</span>}
    </span>
  );
}

function Rating({ content }: { content: NonNullable<ShownRow['content']> }) {
  if (content.severity === null && content.priority === null) return null;
  return (
    <span className="inline-flex items-center gap-2">
      {content.severity !== null && <SeverityMark severity={content.severity} isWordHidden />}
      {content.priority !== null && <PriorityMark priority={content.priority} />}
    </span>
  );
}

function Named({ name, isKnown }: { name: string; isKnown: boolean }) {
  const t = useTranslations('imports.preview');
  return isKnown ? <Person name={name} /> : <span className="text-muted text-xs">{t('unknownOwner', { name })}</span>;
}
