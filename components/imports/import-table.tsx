import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Moment } from '@/components/ui/moment';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import type { Import } from '@/domain/imports/import';
import { ImportState } from './import-state';

type ListedImport = Pick<Import, 'id' | 'fileName' | 'status' | 'outcome' | 'createdAt'> & {
  /** The work on it stopped. */
  isStranded: boolean;
  productName: string;
  startedBy: string;
};

export function ImportTable({ imports, formats, now }: { imports: readonly ListedImport[]; formats: Formats; now: Date }) {
  const t = useTranslations('imports');
  return (
    <Table
      caption={t('list.title')}
      columns={[
        { id: 'file', label: t('list.file'), isMain: true },
        { id: 'product', label: t('list.product') },
        { id: 'outcome', label: t('list.outcome') },
        { id: 'by', label: t('list.by') },
        { id: 'when', label: t('list.when') },
      ]}
      rows={imports.map((item) => ({
        id: item.id,
        cells: {
          file: (
            <Link href={`/import/${item.id}`} className="link">
              <bdi>{item.fileName}</bdi>
            </Link>
          ),
          product: <bdi>{item.productName}</bdi>,
          outcome: (
            <span className="inline-flex flex-wrap items-center gap-2">
              <ImportState {...item} />
              {item.status === 'done' && t('made', { count: item.outcome.made ?? 0 })}
            </span>
          ),
          by: <bdi>{item.startedBy}</bdi>,
          when: <Moment at={item.createdAt} formats={formats} now={now} />,
        },
      }))}
    />
  );
}
