import type { AskedQuarter } from './report-quarter';
import { quarterText } from './report-quarter';

/** A quarter's report of every product, or of one. */
export type AskedReport = AskedQuarter & { productId?: string | null };

/** What an address says to ask for a report, without its question mark: `quarter=2026-Q3&product=…`. */
export function reportQuery({ productId, ...quarter }: AskedReport): string {
  const query = new URLSearchParams({ quarter: quarterText(quarter) });
  if (productId) query.set('product', productId);
  return query.toString();
}

/** The same for a filter of issues. */
export const productsOf = ({ productId }: Pick<AskedReport, 'productId'>): string[] => (productId ? [productId] : []);
