import type { QuarterDeed } from '@/domain/report/issue-rows';

/** What was done in a calendar month, of which product; `isPromised`: only what had a deadline. @property month YYYY-MM */
export type MonthDeed = { month: string; deed: QuarterDeed; productId: string | null; isPromised: boolean };

/** The address of the issues that a month of a computed KPI counts. */
export function monthRows({ month, deed, productId, isPromised }: MonthDeed): string {
  const query = new URLSearchParams({ month, of: deed });
  if (productId) query.set('product', productId);
  if (isPromised) query.set('promised', 'yes');
  return `/goals/rows?${query}`;
}
