import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { readDb } from '@/db/connection';
import { isTextTruncated } from '@/db/queries/issue-list';
import { fewRows } from '@/db/queries/issue-pages';
import { findNames } from '@/db/queries/names';
import { idFields } from '@/domain/issues/issue-filter';
import type { Ignored } from '@/domain/issues/parse-issue-filter';
import type { ShownList } from './shown-list';

type ListNoticesProps = ShownList & { ignored: readonly Ignored[]; isFiltered: boolean };

/** What the address asked for and did not get, and what to do where there is nothing. */
export async function ListNotices({ state, viewer, counts, formats, ignored, isFiltered }: ListNoticesProps) {
  const t = await getTranslations('issues.list');
  const isUnknown = await namesSomethingUnknown({ state, viewer });
  return (
    <div className="grid gap-2 not-empty:mb-4">
      {ignored.length > 0 && (
        <Notice tone="warning">{t('ignored', { list: formats.list(ignored.map(({ name, value }) => `${name}=${value}`)) })}</Notice>
      )}
      {isUnknown && <Notice tone="warning">{t('unknown')}</Notice>}
      {counts.all.isMore && isTextTruncated(state) && <Notice>{t('truncated', { n: fewRows })}</Notice>}
      {counts.all.n === 0 && isFiltered && <EmptyState title={t('noneFit')}>{t('noneFitHelp')}</EmptyState>}
      {counts.all.n === 0 && !isFiltered && (
        <EmptyState
          title={t('none')}
          action={
            <>
              <LinkButton href="/issues/new" tone="primary">
                {t('new')}
              </LinkButton>
              <LinkButton href="/import">{t('import')}</LinkButton>
            </>
          }
        >
          {t('noneHelp')}
        </EmptyState>
      )}
    </div>
  );
}

/** Missing and forbidden look the same. Imports have no names. */
async function namesSomethingUnknown({ state, viewer }: Pick<ShownList, 'state' | 'viewer'>): Promise<boolean> {
  const ids = idFields
    .filter((field) => field !== 'import')
    .flatMap((field) => state.filter[field])
    .filter((id) => id !== 'me' && id !== 'none');
  return (await findNames(await readDb(), viewer, ids)).size < new Set(ids).size;
}
