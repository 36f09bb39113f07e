import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Kpi } from '@/domain/goals/goal';
import type { Measurement } from '@/domain/goals/kpi-progress';
import { type ForecastKpi, forecastKpi } from './goal-kpi-forecast';

type Remembered = { forecast: ForecastKpi['forecast']; progressOfRuns: Float64Array | null };

const most = 200;
const memory = new Map<string, Remembered>();

/**
 * `forecastKpi`, computed once for the same KPI, values and year: what is remembered is known by everything it follows from, so it is never out of
 * date. The least recently asked for is forgotten; 200 take some 16 MB.
 */
export function rememberedForecast(kpi: Kpi, known: readonly Measurement[], year: Span, today: Day, seed: number): Remembered {
  const { unit, decimals, direction, baseline, target, lowLimit, highLimit, computedFrom } = kpi;
  const definition = [unit, decimals, direction, baseline, target, lowLimit, highLimit, computedFrom];
  const key = JSON.stringify([definition, known.map(({ day, value }) => [day, value]), year, today > year.to, seed]);
  const found = memory.get(key);
  memory.delete(key);
  const { forecast, progressOfRuns } = found ?? computed(forecastKpi(kpi, known, year, today, seed));
  memory.set(key, { forecast, progressOfRuns });
  for (const oldest of memory.keys()) {
    if (memory.size <= most) break;
    memory.delete(oldest);
  }
  return { forecast, progressOfRuns };
}

const computed = ({ forecast, progress }: ForecastKpi): Remembered => ({ forecast, progressOfRuns: progress });
