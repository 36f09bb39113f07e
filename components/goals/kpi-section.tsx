import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DayMarker } from '@/components/charts/line';
import { Link } from '@/components/ui/link';
import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { FanPoint } from '@/domain/forecasts/goal-kpi-fan';
import type { KpiOutlook } from '@/domain/goals/goal-outlook';
import { type KpiBaseline, naturalLimits } from '@/domain/goals/kpi-baseline';
import { kpiSignals, newestFirst } from '@/domain/goals/kpi-signals';
import { KpiChart } from './kpi-chart';
import { KpiDefinition } from './kpi-definition';
import { SignalList } from './signal-list';

type KpiSectionProps = {
  reading: KpiOutlook;
  baselines: readonly KpiBaseline[];
  fan: readonly FanPoint[];
  productName: string | null;
  year: Span;
  today: Day;
  shipped: readonly DayMarker[];
  formats: Formats;
  mayMeasure: boolean;
  /** The KPI's values or what it is computed from, and the form for a new value. */
  children: ReactNode;
};

/** One KPI of a goal: its year as a chart, what it is, and its values. */
export function KpiSection({ reading, baselines, fan, productName, year, today, shipped, formats, mayMeasure, children }: KpiSectionProps) {
  const t = useTranslations('goals.kpi');
  const { kpi } = reading;
  const natural = naturalLimits(baselines, reading.known);
  const signals = natural.flatMap((limits) => kpiSignals(kpi, limits)).sort(newestFirst);
  return (
    <section id={`kpi-${kpi.id}`} aria-label={kpi.name} className="mb-8 min-w-0 scroll-mt-32">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="font-semibold text-lg">
          <bdi>{kpi.name}</bdi>
        </h2>
        {mayMeasure && !kpi.computedFrom && (
          <Link href={`/goals/${kpi.goalId}/paste?kpi=${kpi.id}`} data-screen-only className="link text-sm">
            {t('pasteLink')}
          </Link>
        )}
      </div>
      <KpiChart {...{ reading, natural, signals, fan, year, today, shipped, formats }} />
      <SignalList {...{ reading, natural, signals, formats }} />
      <div className="mt-3 grid items-start gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="min-w-0">{children}</div>
        <KpiDefinition reading={reading} productName={productName} formats={formats} />
      </div>
    </section>
  );
}
