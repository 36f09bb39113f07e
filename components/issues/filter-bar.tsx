import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { groupNames, sortNames } from '@/domain/issues/issue-arrangement';
import { issueFilterPairs } from '@/domain/issues/issue-filter-query';
import { type ListState, listHref } from './list-href';

type FilterBarProps = { state: ListState; isPanelOpen: boolean };

/** Words, the way to all filters, sorting and grouping. Forms that only ask: every answer has an address. */
export function FilterBar({ state, isPanelOpen }: FilterBarProps) {
  const t = useTranslations('issues');
  const ui = useTranslations('ui');
  const { filter, arrangement } = state;
  const plain = listHref(state);
  const panelHref = `${plain}${plain.includes('?') ? '&' : '?'}panel=filters`;
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      <form action="/issues" className="relative min-w-40 flex-1 sm:max-w-64">
        <Hidden pairs={issueFilterPairs({ ...filter, text: '' }, { ...arrangement, cursor: null })} />
        <Icon name="search" className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-muted" />
        <input
          key={filter.text}
          type="search"
          name="text"
          defaultValue={filter.text}
          maxLength={200}
          data-list-search
          dir="auto"
          aria-label={t('filter.search')}
          placeholder={t('filter.search')}
          className="control ps-8"
        />
      </form>
      <LinkButton href={isPanelOpen ? plain : panelHref} data-filter-link aria-expanded={isPanelOpen} scroll={false}>
        <Icon name="list-filter" className="size-4" />
        {isPanelOpen ? t('filter.close') : t('filter.all')}
      </LinkButton>
      {arrangement.view === 'table' && (
        <form action="/issues" className="flex min-w-0 items-center gap-2 max-sm:w-full" data-screen-only>
          <Hidden pairs={issueFilterPairs(filter)} />
          <select
            key={arrangement.group}
            name="group"
            defaultValue={arrangement.group ?? ''}
            aria-label={t('filter.group')}
            className="control min-w-0 flex-1 sm:w-auto sm:flex-none"
          >
            <option value="">{t('filter.noGroup')}</option>
            {groupNames.map((group) => (
              <option key={group} value={group}>
                {t('filter.group')} · {t(`field.${group}`)}
              </option>
            ))}
          </select>
          <select
            key={`sort ${arrangement.sort}`}
            name="sort"
            defaultValue={arrangement.sort}
            aria-label={t('filter.sort')}
            className="control min-w-0 flex-1 sm:w-auto sm:flex-none"
          >
            {sortNames.map((sort) => (
              <option key={sort} value={sort}>
                {t('filter.sort')} · {sort === 'key' ? t('filter.newest') : t(`field.${sort}`)}
              </option>
            ))}
          </select>
          <Button type="submit" tone="plain">
            {ui('do.apply')}
          </Button>
        </form>
      )}
    </div>
  );
}

function Hidden({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return pairs.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}
