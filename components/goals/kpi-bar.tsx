import { useTranslations } from 'next-intl';
import { ProgressPath } from '@/components/charts/progress-path';
import { Progress } from '@/components/ui/progress';
import type { Formats } from '@/domain/calendar/formats';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import { useKpiValue } from './kpi-value';

/** From baseline to target with where a KPI stands and where its path asked it to be; a maintain KPI in values inside its limits. */
export function KpiBar({ reading, formats }: { reading: KpiReading; formats: Formats }) {
  const t = useTranslations('goals.kpi');
  const { value } = useKpiValue(formats);
  const { kpi, progress, pace } = reading;
  if (progress.kind === 'maintained') {
    const text = t('insideOf', { inside: progress.inside, periods: progress.periods });
    return <Progress done={progress.inside} total={progress.periods} label={kpi.name} text={text} />;
  }
  if (progress.kind === 'noLimits' || kpi.direction === 'maintain') return null;
  return (
    <ProgressPath
      label={kpi.name}
      baselineText={value(kpi, kpi.baseline)}
      targetText={value(kpi, kpi.target)}
      actualText={progress.kind === 'progress' ? value(kpi, progress.actual.value) : t('none')}
      progress={progress.kind === 'progress' ? progress.progress : null}
      expected={reading.askedThen ?? reading.askedToday ?? undefined}
      expectedText={pace.kind === 'pace' ? t('asked', { value: value(kpi, pace.expected) }) : undefined}
    />
  );
}
