import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import { listViews } from '@/domain/issues/issue-arrangement';
import { type ListState, listHref } from './list-href';

/** Table, board and calendar of the same issues. */
export function ListViews({ state }: { state: ListState }) {
  const t = useTranslations('issues.list');
  return (
    <Tabs
      label={t('view')}
      tabs={listViews.map((view) => ({
        href: listHref(state, { arrangement: { view, group: view === 'table' ? state.arrangement.group : null, month: null } }),
        label: t(view),
        isCurrent: state.arrangement.view === view,
      }))}
    />
  );
}
