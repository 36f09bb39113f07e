'use client';
import { useTranslations } from 'next-intl';
import { DayLook } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import { Person } from '@/components/ui/person';
import { PriorityLook } from '@/components/ui/priority-mark';
import { SeverityLook } from '@/components/ui/severity-mark';
import { StatusLook } from '@/components/ui/status-pill';
import { listRoom } from './list-room';
import type { ShownDue, ShownLine, ShownRelease } from './shown-line';

type LabelledColumn = 'key' | 'status' | 'priority' | 'severity' | 'owner' | 'due' | 'release' | 'updated';
export type LineWords = {
  columns: Record<LabelledColumn, string>;
  blocked: string;
  late: string;
  isNew: string;
  before: string;
  none: string;
};

/** Lines of the table. A component of the browser, so that fifty lines travel as their data rather than as hundreds of elements. */
export function ListLines({ lines, words, canSelect }: { lines: readonly ShownLine[]; words: LineWords; canSelect: boolean }) {
  const t = useTranslations('ui');
  const { columns } = words;
  return lines.map((line) => {
    const past = line.was?.isNew === false ? line.was : null;
    return (
      <tr key={line.id} data-issue-row className="focus-within:bg-sunken">
        {canSelect && (
          <td className="w-8">
            <input
              type="checkbox"
              name="issue"
              value={line.id}
              aria-label={line.select}
              className="size-4 accent-accent pointer-coarse:size-6"
            />
          </td>
        )}
        <td data-label={columns.key} className="whitespace-nowrap text-muted">
          {line.key}
        </td>
        <th scope="row" data-main className="w-full sm:min-w-40">
          <TitleCell line={line} words={words} />
        </th>
        <td data-label={columns.status}>
          <StatusLook status={line.status} word={t(`status.${line.status}`)} />
          <Was words={words} text={past && past.status !== line.status ? t(`status.${past.status}`) : null} />
        </td>
        <td data-label={columns.priority}>
          {line.priority && <PriorityLook priority={line.priority} word={t(`priority.${line.priority}`)} />}
          <Was words={words} text={past && past.priority !== line.priority ? (past.priority ?? t('priority.none')) : null} />
        </td>
        <td data-label={columns.severity} className={listRoom.severity}>
          {line.severity !== null && <SeverityLook severity={line.severity} word={t(`severity.${line.severity}`)} isWordHidden />}
          <Was
            words={words}
            text={
              past && past.severity !== line.severity ? t(past.severity === null ? 'severity.none' : `severity.${past.severity}`) : null
            }
          />
        </td>
        <td data-label={columns.owner} className={`sm:max-w-36 ${listRoom.owner}`}>
          {line.owner && <Person name={line.owner} />}
          <Was words={words} text={past && past.owner !== (line.owner ?? words.none) ? past.owner : null} />
        </td>
        <td data-label={columns.due}>
          {line.due && <DueCell due={line.due} late={words.late} />}
          <Was words={words} text={past && past.due !== (line.due?.text ?? words.none) ? past.due : null} />
        </td>
        <td data-label={columns.release} className={`sm:min-w-28 ${listRoom.release}`}>
          {line.release && <ReleaseCell release={line.release} />}
          <Was words={words} text={past && past.release !== (line.release?.name ?? words.none) ? past.release : null} />
        </td>
        {line.updated !== null && (
          <td data-label={columns.updated} className={`text-muted sm:whitespace-nowrap ${listRoom.updated}`}>
            {line.updated}
          </td>
        )}
      </tr>
    );
  });
}

/** What a cell said on the day the list is compared with. */
function Was({ text, words }: { text: string | null; words: LineWords }) {
  if (text === null) return null;
  return (
    <del className="block text-muted text-xs decoration-line-strong">
      <span className="sr-only">{words.before} </span>
      <bdi>{text}</bdi>
    </del>
  );
}

/** The title opens the issue. Long ones are cut to two lines for the eye only. */
function TitleCell({ line, words }: { line: ShownLine; words: LineWords }) {
  const title = (
    <Link href={line.href} dir="auto" title={line.title} data-row-link className="line-clamp-2 text-ink hover:underline">
      {line.title}
    </Link>
  );
  if (!line.isBlocked && !line.moved && !line.was?.isNew) return title;
  return (
    <div className="min-w-0">
      {title}
      <p className="font-normal text-muted text-xs">
        {line.was?.isNew && <span className="me-2 text-accent">{words.isNew}</span>}
        {line.isBlocked && <span className="me-2 text-warning">{words.blocked}</span>}
        {line.moved}
      </p>
    </div>
  );
}

/** The deadline; late is said in words. */
function DueCell({ due: { isLate, ...day }, late }: { due: ShownDue; late: string }) {
  const shown = <DayLook {...day} isLate={isLate} />;
  if (!isLate) return shown;
  return (
    <span>
      {shown}
      <span className="block text-bad text-xs">{late}</span>
    </span>
  );
}

function ReleaseCell({ release: { id, name } }: { release: ShownRelease }) {
  if (id === null) return <span className="text-muted italic">{name}</span>;
  return (
    <Link href={`/releases/${id}`} className="link-quiet">
      <bdi>{name}</bdi>
    </Link>
  );
}
