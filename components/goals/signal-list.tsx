import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Formats } from '@/domain/calendar/formats';
import type { KpiOutlook } from '@/domain/goals/goal-outlook';
import type { NaturalLimits } from '@/domain/goals/kpi-baseline';
import type { KpiSignal } from '@/domain/goals/kpi-signals';
import { useKpiValue } from './kpi-value';

type SignalListProps = { reading: KpiOutlook; natural: readonly NaturalLimits[]; signals: readonly KpiSignal[]; formats: Formats };

const most = 5;

/** What of a KPI is more than routine variation, each signal in a sentence; and from which days its natural limits come. */
export function SignalList({ reading, natural, signals, formats }: SignalListProps) {
  const t = useTranslations('goals.signal');
  const { kpi } = reading;
  const { value, gap } = useKpiValue(formats);
  const current = natural.at(-1);
  if (!current) return <p className="mt-2 text-muted text-sm">{t('noBaseline')}</p>;
  const { baseline, limits } = current;
  const days = { from: formats.day(baseline.from), to: formats.day(baseline.to) };
  const say = (signal: KpiSignal) => {
    const { side } = signal;
    switch (signal.kind) {
      case 'run':
      case 'outsideRun':
        return t(signal.kind, { side, count: signal.count, period: signal.period, since: formats.day(signal.since) });
      case 'outside':
        return t('outside', { side, value: value(kpi, signal.value), day: formats.day(signal.day) });
      case 'nearLimit':
        return t('nearLimit', { side, day: formats.day(signal.day) });
      case 'jump':
        return t('jump', { side, gap: gap(kpi, signal.change), day: formats.day(signal.day) });
    }
  };
  return (
    <div className="mt-2 text-sm">
      {signals.length === 0 && limits.kind === 'limits' && <p>{t('none')}</p>}
      <ul aria-label={t('title')} className="grid gap-1">
        {signals.slice(0, most).map((signal) => (
          <li key={`${signal.kind} ${signal.days.at(-1)}`} className="flex flex-wrap items-baseline gap-x-2">
            <span aria-hidden className="text-warning">
              ◯
            </span>
            <span>{say(signal)}</span>
            {signal.better !== null && <Pill tone={signal.better ? 'good' : 'bad'}>{t(signal.better ? 'better' : 'worse')}</Pill>}
          </li>
        ))}
      </ul>
      {signals.length > most && <p className="text-muted">{t('more', { count: signals.length - most })}</p>}
      <p className="text-muted text-xs">
        {limits.kind === 'limits'
          ? t('from', { ...days, n: limits.n, mean: value(kpi, limits.mean), low: value(kpi, limits.low), high: value(kpi, limits.high) })
          : t('tooFew', { ...days, n: limits.n, needed: limits.needed })}{' '}
        {baseline.note && <bdi>{baseline.note}</bdi>} {current.isCorrected && <em>{t('corrected')}</em>}
      </p>
    </div>
  );
}
