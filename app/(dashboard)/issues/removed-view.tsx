import { getTranslations } from 'next-intl/server';
import { ViewUndo } from '@/components/issues/view-undo';
import { ClientMessages } from '@/components/ui/client-messages';
import type { SearchParams } from '@/domain/issues/parse-issue-filter';
import { createViewAction } from './actions';

/** After a view was removed its name and address stand in this page's address, so that it can be put back. */
export async function RemovedView({ params }: { params: SearchParams }) {
  const { removedName, removedQuery, removedShared } = params;
  if (typeof removedName !== 'string' || removedName === '') return null;
  const t = await getTranslations('issues.views');
  const query = typeof removedQuery === 'string' ? removedQuery : '';
  return (
    <ClientMessages of={[]}>
      <ViewUndo
        message={t('removed', { name: removedName })}
        restore={createViewAction}
        fields={{ name: removedName, query, ...(removedShared === 'yes' ? { isShared: 'yes' } : {}) }}
      />
    </ClientMessages>
  );
}
