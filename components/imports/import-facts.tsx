import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { FileSummary, SheetSummary } from '@/domain/imports/import-file';

const delimiterNames: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** How the file was read, and what was noticed on the way. */
export function ImportFacts({ summary, sheet }: { summary: FileSummary; sheet: SheetSummary }) {
  const t = useTranslations('imports');
  const delimiter = delimiterNames[summary.delimiter] ?? 'bar';
  const encoding = summary.encoding.toUpperCase();
  return (
    <div className="mb-4 flex flex-col gap-2">
      <p className="text-muted text-sm">
        {summary.format === 'csv' ? t('read.csv', { encoding, delimiter }) : t('read.xlsx', { sheet: sheet.name })}
        {' · '}
        {t('read.header', { row: sheet.headerRow })}
      </p>
      {summary.notes.map((note) => (
        <Notice key={note} tone="warning">
          {t(`fileNote.${note}`, { encoding })}
        </Notice>
      ))}
    </div>
  );
}
