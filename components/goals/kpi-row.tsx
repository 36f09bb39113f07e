import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Day } from '@/domain/calendar/day';
import type { QuarterSpan } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import { KpiBar } from './kpi-bar';
import { KpiSource } from './kpi-source';
import { KpiSpark } from './kpi-spark';
import { useKpiWords } from './kpi-words';

type KpiRowProps = { reading: KpiReading; formats: Formats; quarters: readonly QuarterSpan[]; today: Day };

/** One KPI of a goal on the page of the year; its name opens its values. */
export function KpiRow({ reading, formats, quarters, today }: KpiRowProps) {
  const t = useTranslations('goals.kpi');
  const words = useKpiWords(formats);
  const { kpi } = reading;
  const last = reading.measurements.at(-1);
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-line border-t py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8rem]">
      <div className="min-w-0 text-sm">
        <Link href={`/goals/${kpi.goalId}#kpi-${kpi.id}`} className="link font-medium">
          <bdi>{kpi.name}</bdi>
        </Link>
        <p className="first-letter:uppercase">{words.pace(reading)}</p>
        <p className="text-muted text-xs">
          {last && t('measuredOn', { day: formats.dayShort(last.day, today) })}
          {last && reading.kpi.computedFrom && ' · '}
          <KpiSource reading={reading} />
        </p>
      </div>
      <KpiBar reading={reading} formats={formats} />
      <KpiSpark reading={reading} quarters={quarters} today={today} />
    </li>
  );
}
