import type { ComputedMeasure, Kpi } from '@/domain/goals/goal';
import { doneStatuses, openStatuses } from '@/domain/issues/issue';
import { issuesHref } from './issues-href';

/** Where the rows lie from which the ledger computes a KPI. */
export function computedHref(measure: ComputedMeasure, { productId }: Pick<Kpi, 'productId'>): string {
  const product = productId ? [productId] : [];
  switch (measure) {
    case 'openP0P1':
      return issuesHref({ product, status: openStatuses, priority: ['P0', 'P1'] });
    case 'verifiedShare':
      return issuesHref({ product, status: ['released', 'verified'] });
    case 'unbrokenShare':
      return '/program/line';
    case 'walkthroughCoverage':
      return '/walkthroughs';
    default:
      return issuesHref({ product, status: doneStatuses });
  }
}
