import { useTranslations } from 'next-intl';
import { Person } from '@/components/ui/person';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import type { Changes, Event, Plain } from '@/domain/history/event';
import { deedName, fieldName, shownValue, toldChanges, wordOf } from './audit-words';

export type AuditLine = Pick<Event, 'id' | 'at' | 'actorId' | 'noun' | 'subjectId' | 'action' | 'note'> & { changes: Changes | null };

type AuditTableProps = { lines: readonly AuditLine[]; names: ReadonlyMap<string, string>; formats: Formats };

/** Who did what, and what it was before and after. */
export function AuditTable({ lines, names, formats }: AuditTableProps) {
  const t = useTranslations('admin.audit');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { id: 'when', label: t('when') },
        { id: 'who', label: t('who') },
        { id: 'what', label: t('what'), isMain: true },
        { id: 'changes', label: t('changes') },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        cells: {
          when: <time dateTime={line.at.toISOString()}>{formats.moment(line.at)}</time>,
          who: line.actorId ? <Person name={names.get(line.actorId) ?? '—'} /> : t('system'),
          what: (
            <>
              {t(`noun.${line.noun}`)}
              {names.has(line.subjectId) && <bdi className="ms-1 text-muted">{names.get(line.subjectId)}</bdi>}
              {': '}
              {t(`deed.${deedName(line.action)}`)}
            </>
          ),
          changes: <ChangeList changes={line.changes ?? {}} note={line.note} names={names} formats={formats} />,
        },
      }))}
    />
  );
}

type ChangeListProps = { changes: Changes; note: string; names: ReadonlyMap<string, string>; formats: Formats };

function ChangeList({ changes, note, names, formats }: ChangeListProps) {
  const t = useTranslations('admin.audit');
  const words = useTranslations('ui');
  const shown = (field: string, value: Plain) => {
    const word = wordOf(field, value);
    return word ? words(word) : shownValue(value, names, formats);
  };
  return (
    <ul className="flex flex-col gap-0.5">
      {toldChanges(changes).map(([field, [before, after]]) => (
        <li key={field}>
          <span className="text-muted">{t(`field.${fieldName(field)}`)}: </span>
          <bdi>{shown(field, before)}</bdi>{' '}
          <span aria-hidden className="inline-block rtl:-scale-x-100">
            →
          </span>{' '}
          <bdi>{shown(field, after)}</bdi>
        </li>
      ))}
      {note && <li dir="auto">{note}</li>}
    </ul>
  );
}
