import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';
import { everyIssue, filterFieldsInUse } from '@/domain/issues/issue-filter';
import { useFilterTexts } from './filter-texts';
import { type ListState, listHref } from './list-href';

type FilterChipsProps = { state: ListState; names: ReadonlyMap<string, string>; formats: Formats };

/** The conditions in force, each with the way to take it off. */
export function FilterChips({ state, names, formats }: FilterChipsProps) {
  const t = useTranslations('issues.filter');
  const textOf = useFilterTexts(state.filter, names, formats);
  const fields = filterFieldsInUse(state.filter);
  if (fields.length === 0) return null;
  return (
    <ul className="flex min-w-0 flex-wrap items-center gap-1.5" aria-label={t('label')}>
      {fields.map((field) => {
        const { label, values } = textOf(field);
        const text = values.length > 0 ? t('chip', { field: label, values: formats.list(values) }) : label;
        return (
          <li key={field} className="inline-flex min-w-0 max-w-full items-center rounded-sm bg-accent-wash ps-2 text-accent text-sm">
            <bdi className="truncate py-0.5">{text}</bdi>
            <Link
              href={listHref(state, { filter: { [field]: everyIssue[field] } })}
              aria-label={t('clear', { filter: text })}
              className="grid size-7 shrink-0 place-items-center rounded-sm hover:text-ink pointer-coarse:size-10"
            >
              <Icon name="x" className="size-3.5" />
            </Link>
          </li>
        );
      })}
      {fields.length > 1 && (
        <li>
          <Link href={listHref({ ...state, filter: everyIssue })} className="link px-1 text-sm">
            {t('clearAll')}
          </Link>
        </li>
      )}
    </ul>
  );
}
