import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { type DefaultView, defaultViews } from '@/domain/issues/default-views';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import type { SavedView } from '@/domain/issues/saved-view';
import type { ListState } from './list-href';

export type NamedView = SavedView & { ownerName: string };

const isDefault = (name: string): name is DefaultView => Object.hasOwn(defaultViews, name);
const defaults = Object.keys(defaultViews)
  .filter(isDefault)
  .map((name) => ({ name, query: issueFilterQuery(defaultViews[name].filter, defaultViews[name].arrangement) }));

type ViewBarProps = { state: ListState; views: readonly NamedView[]; viewerId: string; children: ReactNode };

/** Ready states of the list: everybody's, one's own, and those that others share. */
export function ViewBar({ state, views, viewerId, children }: ViewBarProps) {
  const t = useTranslations('issues.views');
  const shown = issueFilterQuery(state.filter, { ...state.arrangement, cursor: null });
  return (
    <nav aria-label={t('label')} className="flex min-w-0 flex-wrap items-center gap-2 sm:flex-nowrap" data-screen-only>
      <ul className="flex min-w-0 gap-1 overflow-x-auto max-sm:w-full">
        <ViewLink query="" shown={shown}>
          {t('everything')}
        </ViewLink>
        {defaults.map(({ name, query }) => (
          <ViewLink key={name} query={query} shown={shown}>
            {t(`default.${name}`)}
          </ViewLink>
        ))}
        {views.map((view) => (
          <ViewLink
            key={view.id}
            query={view.query}
            shown={shown}
            title={view.ownerId === viewerId ? undefined : t('sharedBy', { name: view.ownerName })}
          >
            <bdi>{view.name}</bdi>
          </ViewLink>
        ))}
      </ul>
      {children}
    </nav>
  );
}

function ViewLink({ query, shown, title, children }: { query: string; shown: string; title?: string; children: ReactNode }) {
  const isCurrent = query === shown;
  return (
    <li>
      <Link
        href={query === '' ? '/issues' : `/issues?${query}`}
        title={title}
        aria-current={isCurrent ? 'page' : undefined}
        className={`inline-flex min-h-7 items-center whitespace-nowrap rounded px-2 text-sm pointer-coarse:min-h-10 ${isCurrent ? 'bg-accent-wash font-medium text-accent' : 'text-muted hover:bg-sunken hover:text-ink'}`}
      >
        {children}
      </Link>
    </li>
  );
}
