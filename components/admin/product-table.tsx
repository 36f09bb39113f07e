import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Pill } from '@/components/ui/pill';
import { Table } from '@/components/ui/table';
import type { Product } from '@/domain/products/product';

export function ProductTable({ products }: { products: readonly Product[] }) {
  const t = useTranslations('admin.products');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { id: 'key', label: t('key') },
        { id: 'name', label: t('name'), isMain: true },
        { id: 'kind', label: t('kind') },
      ]}
      rows={products.map((product) => ({
        id: product.id,
        cells: {
          key: <bdi className="font-mono text-xs">{product.key}</bdi>,
          name: (
            <Link href={`/admin/products/${product.id}`} className="link">
              <bdi>{product.name}</bdi>
            </Link>
          ),
          kind: (
            <span className="inline-flex flex-wrap gap-2">
              {product.isCompetitor ? t('competitor') : t('own')}
              {product.archivedAt && <Pill>{t('archived')}</Pill>}
            </span>
          ),
        },
      }))}
    />
  );
}
