import { useTranslations } from 'next-intl';
import { Progress } from '@/components/ui/progress';
import type { Formats } from '@/domain/calendar/formats';
import type { Import } from '@/domain/imports/import';
import { AutoRefresh } from './auto-refresh';

type ImportProgressProps = {
  item: Pick<Import, 'status' | 'rowsRead' | 'summary' | 'choices'>;
  /** Of the run or the undoing, as far as this process does it. */
  progress?: { done: number; total: number };
  formats: Formats;
};

/** How far the work has come; the page looks again by itself. */
export function ImportProgress({ item, progress, formats }: ImportProgressProps) {
  const t = useTranslations('imports.progress');
  const isReading = item.status === 'reading';
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <div className="flex max-w-md flex-col gap-2">
      {isReading ? (
        <p>{t('rows', { done: item.rowsRead })}</p>
      ) : (
        <Progress done={done} total={Math.max(total, 1)} label={t('label')} text={formats.percent(total > 0 ? done / total : 0)} />
      )}
      <p className="text-muted text-sm">{t('leave')}</p>
      <AutoRefresh />
    </div>
  );
}
