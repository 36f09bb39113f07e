import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Formats } from '@/domain/calendar/formats';
import type { ReachPoint } from '@/domain/reach/reach-point';

export type ReachRow = ReachPoint & { id: string; version: number };

const mostShown = 60;

/** The newest measurements, to take out what was typed wrong. */
export function ReachRows({ formats, rows, remove }: { formats: Formats; rows: readonly ReachRow[]; remove: FormAction }) {
  const t = useTranslations('reach.rows');
  if (rows.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="w-fit cursor-pointer text-accent text-sm">{t('title', { count: rows.length })}</summary>
      <ul className="mt-2 grid max-w-xl gap-1">
        {[...rows]
          .reverse()
          .slice(0, mostShown)
          .map((row) => {
            const what = t('row', { day: formats.day(row.day), share: formats.percent(row.share, 1) });
            return (
              <li key={row.id} className="flex items-center justify-between gap-3">
                <span>
                  {what} {row.channel && <bdi className="text-muted">{row.channel}</bdi>}
                </span>
                <ActionForm action={remove} isQuiet className="flex flex-wrap items-center gap-2">
                  <input type="hidden" name="pointId" value={row.id} />
                  <input type="hidden" name="version" value={row.version} />
                  <IconButton type="submit" label={t('remove', { what })}>
                    <Icon name="x" className="size-4" />
                  </IconButton>
                </ActionForm>
              </li>
            );
          })}
      </ul>
    </details>
  );
}
