import { useTranslations } from 'next-intl';
import { joinSentences } from '@/components/ui/join-sentences';
import type { Formats } from '@/domain/calendar/formats';
import type { Kpi } from '@/domain/goals/goal';
import type { KpiOutlook } from '@/domain/goals/goal-outlook';
import { isMaintained, limitsOf } from '@/domain/goals/kpi-progress';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import { useChanceText } from './chance-text';
import { useKpiValue } from './kpi-value';

type YearEnd = { value: number; meetsTarget: boolean | null };

/** What is said of a KPI in words: where it stands against its path, and where a straight line ends the year. */
export function useKpiWords(formats: Formats) {
  const t = useTranslations('goals.kpi');
  const { value, gap } = useKpiValue(formats);
  const chanceText = useChanceText(formats);

  function limits(kpi: Kpi): string {
    const { low, high } = limitsOf(kpi) ?? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    if (!Number.isFinite(low)) return t('atMost', { high: value(kpi, high) });
    return Number.isFinite(high) ? t('between', { low: value(kpi, low), high: value(kpi, high) }) : t('atLeast', { low: value(kpi, low) });
  }

  function pace({ kpi, pace, progress, tooFew }: KpiReading): string {
    if (tooFew) return t('tooFew', { n: tooFew.n, needed: tooFew.needed });
    if (pace.kind === 'noActual') return kpi.computedFrom ? t('notKept') : t('noActual');
    if (pace.kind === 'noLimits') return t('noLimits');
    if (pace.kind === 'pace') return t(pace.verdict, { gap: gap(kpi, pace.gap) });
    const { inside, periods } = progress.kind === 'maintained' ? progress : { inside: 0, periods: 0 };
    return t(pace.isInside ? 'inside' : 'outside', { inside, periods, limits: limits(kpi) });
  }

  /** The forecast with its range and the chance; with too little history why there is none, and the straight reading. */
  function yearEnd(reading: KpiOutlook): string {
    const { forecast, kpi } = reading;
    if (forecast.kind === 'forecast') {
      const asked = isMaintained(kpi) ? limits(kpi) : value(kpi, kpi.target);
      const range = { low: value(kpi, forecast.low), high: value(kpi, forecast.high) };
      if (forecast.chance === null) return t('foreseenRange', range);
      return joinSentences(
        t('foreseenRange', range),
        t('foreseenChance', { kept: isMaintained(kpi) ? 'yes' : 'no', asked, chance: chanceText(forecast.chance) }),
      );
    }
    if (forecast.kind === 'final') return ended(kpi, forecast);
    const straight = straightOn(reading);
    return forecast.kind === 'tooFew' ? joinSentences(t('foreseenTooFew', { n: forecast.n, needed: forecast.needed }), straight) : straight;
  }

  function straightOn({ kpi, yearEnd }: KpiReading): string {
    if (yearEnd.kind === 'tooFew' || yearEnd.kind === 'oneDay') return t('yearEndTooFew', { n: yearEnd.n });
    return yearEnd.kind === 'final' ? ended(kpi, yearEnd) : t('yearEnd', against(kpi, yearEnd));
  }

  const ended = (kpi: Kpi, end: YearEnd) => t('yearEndFinal', against(kpi, end));

  const against = (kpi: Kpi, { value: end, meetsTarget }: YearEnd) => ({
    value: value(kpi, possible(kpi, end)),
    asked: isMaintained(kpi) ? limits(kpi) : value(kpi, kpi.target),
    verdict: meetsTarget === null ? 'unknown' : meetsTarget ? 'met' : 'missed',
  });

  return { limits, pace, yearEnd };
}

// A straight line knows no end; a share of what the ledger counts does.
const possible = ({ computedFrom, unit }: Kpi, amount: number) =>
  computedFrom && unit === 'percent' ? Math.min(100, Math.max(0, amount)) : amount;
