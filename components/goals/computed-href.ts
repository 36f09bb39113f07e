import type { Day } from '@/domain/calendar/day';
import type { ComputedMeasure, Kpi } from '@/domain/goals/goal';
import { monthRows } from '@/domain/goals/month-rows';
import { openStatuses } from '@/domain/issues/issue';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';

/** Where the rows lie that a computed KPI counts on a day: what stood so on its evening, or what was done in its month until then. */
export function computedHref(measure: ComputedMeasure, { productId }: Pick<Kpi, 'productId'>, day: Day): string {
  const product = productId ? [productId] : [];
  const doneIn = { month: day.slice(0, 7), productId };
  switch (measure) {
    case 'openP0P1':
      return `/issues?${issueFilterQuery({ product, status: openStatuses, priority: ['P0', 'P1'] }, { asOf: day })}`;
    case 'verifiedShare':
      return `/issues?${issueFilterQuery({ product, status: ['released', 'verified'] }, { asOf: day })}`;
    case 'unbrokenShare':
      return monthRows({ ...doneIn, deed: 'verified', isPromised: false });
    case 'walkthroughCoverage':
      return '/walkthroughs';
    case 'onTimeFixRate':
      return monthRows({ ...doneIn, deed: 'fixed', isPromised: true });
    case 'medianDaysToFix':
      return monthRows({ ...doneIn, deed: 'fixed', isPromised: false });
  }
}
