import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { AskedReport } from '@/domain/report/asked-report';
import { quarterText } from '@/domain/report/report-quarter';

type ProductChoiceProps = { products: readonly { id: string; name: string }[]; asked: AskedReport };

/** The report of every product or of one, in the address. */
export function ProductChoice({ products, asked }: ProductChoiceProps) {
  const t = useTranslations('report.product');
  if (products.length < 2) return null;
  return (
    <form action="/report" method="get" data-screen-only className="flex items-center gap-2 py-1 text-sm">
      <input type="hidden" name="quarter" value={quarterText(asked)} />
      <label className="flex min-w-0 items-center gap-2 whitespace-nowrap">
        <span className="text-muted text-xs">{t('label')}</span>
        <select name="product" defaultValue={asked.productId ?? ''} key={asked.productId} className="control min-w-0">
          <option value="">{t('all')}</option>
          {products.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" size="small">
        {t('show')}
      </Button>
    </form>
  );
}
