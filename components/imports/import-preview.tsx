import { useTranslations } from 'next-intl';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Tabs } from '@/components/ui/tabs';
import type { Formats } from '@/domain/calendar/formats';
import type { Import } from '@/domain/imports/import';
import { type RowFate, rowFates } from '@/domain/imports/planned-row';
import { ImportRows, type ShownRow } from './import-rows';

type ImportPreviewProps = {
  item: Pick<Import, 'id' | 'outcome' | 'status'>;
  rows: readonly ShownRow[];
  formats: Formats;
  fate?: RowFate;
  from: number;
  nextFrom?: number;
};

/** The rows of the file by what becomes of them. */
export function ImportPreview({ item, rows, formats, fate, from, nextFrom }: ImportPreviewProps) {
  const t = useTranslations('imports');
  const isPast = item.status === 'done' || item.status === 'undone';
  // New rows have become issues, or issues no more: they are no longer listed here.
  const fates = rowFates.filter((one) => !isPast || one !== 'new');
  const counts = fates.map((one) => item.outcome[one] ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const href = (asked?: RowFate, start?: number) => {
    const query = new URLSearchParams({ ...(asked ? { fate: asked } : {}), ...(start ? { from: String(start) } : {}) });
    return `/import/${item.id}${query.size > 0 ? `?${query}` : ''}#rows`;
  };
  return (
    <Section id="rows" title={t('preview.title')}>
      <div className="mb-3 border-line border-b">
        <Tabs
          label={t('preview.tabs')}
          tabs={[
            { href: href(), label: t('fate.all'), count: formats.number(total), isCurrent: fate === undefined },
            ...fates.map((one, index) => ({
              href: href(one),
              label: t(`fate.${one}`),
              count: formats.number(counts[index] ?? 0),
              isCurrent: fate === one,
            })),
          ]}
        />
      </div>
      {rows.length === 0 && <p className="text-muted">{t('preview.none')}</p>}
      {rows.length > 0 && <ImportRows rows={rows} formats={formats} />}
      {rows.length > 0 && fate && fate !== 'new' && (
        <p className="mt-3 text-sm">
          <a href={`/api/imports/${item.id}/rows?fate=${fate}`} download className="link">
            {t('preview.download')}
          </a>
        </p>
      )}
      <Pager previousHref={from > 0 ? href(fate) : undefined} nextHref={nextFrom === undefined ? undefined : href(fate, nextFrom)} />
    </Section>
  );
}
