import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { type ProgramWeeks, programWeeks } from '@/domain/program/program-span';

type ProgramFilterProps = { products: readonly { id: string; name: string }[]; productId?: string; weeks: ProgramWeeks };

/** Product and how far back, in the address. */
export function ProgramFilter({ products, productId, weeks }: ProgramFilterProps) {
  const t = useTranslations('program');
  return (
    <form method="get" className="flex flex-wrap items-end gap-2 text-sm">
      <label className="grid gap-1">
        <span className="text-muted text-xs">{t('product')}</span>
        <select name="product" defaultValue={productId ?? ''} className="control">
          <option value="">{t('allProducts')}</option>
          {products.map((product) => (
            <option key={product.id} value={product.id}>
              {product.name}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span className="text-muted text-xs">{t('weeksLabel')}</span>
        <select name="weeks" defaultValue={weeks} className="control">
          {programWeeks.map((choice) => (
            <option key={choice} value={choice}>
              {t('weeks', { weeks: choice })}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
