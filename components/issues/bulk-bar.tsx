import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { mostBulkIssues } from '@/domain/issues/bulk-edit';

type BulkBarProps = { query: string; total: { n: number; isMore: boolean }; children: ReactNode };

/** The rows as a form: the chosen ones, or all of the filter, go to be changed. */
export function BulkBar({ query, total, children }: BulkBarProps) {
  const t = useTranslations('issues.bulk');
  return (
    <form action="/issues/bulk">
      <input type="hidden" name="from" value={query} />
      {children}
      <div className="mt-3 flex flex-wrap gap-2" data-screen-only>
        <Button type="submit">{t('edit')}</Button>
        {total.n > 1 && !total.isMore && total.n <= mostBulkIssues && (
          <Button type="submit" tone="plain" name="all" value="yes">
            {t('editAll', { n: total.n })}
          </Button>
        )}
      </div>
    </form>
  );
}
