import { useTranslations } from 'next-intl';
import { ChartFrame } from '@/components/charts/chart-frame';
import { dayNumber, shareBetween } from '@/components/charts/chart-scale';
import { Legend } from '@/components/charts/legend';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';

type BurnUp = NonNullable<Report['charts']['burnUp']>;

/** Issues in the next release against issues done, with its planned day. Drawn on the server, so that it prints and needs no script. */
export function BurnUpPicture({ burnUp, formats }: { burnUp: Report['charts']['burnUp']; formats: Formats }) {
  const t = useTranslations('report.chart');
  const words = useTranslations('releases.burnUp');
  if (!burnUp) return <p className="text-muted">{t('burnUpNone')}</p>;
  const added = { added: burnUp.added ?? 0, hasFreeze: burnUp.added === null ? 'no' : 'yes' };
  const sentence = words('sentence', { done: burnUp.done, scope: burnUp.scope, ...added });
  return (
    <ChartFrame
      title={t('burnUp', { name: burnUp.name })}
      sentence={sentence}
      emptySentence={words('none')}
      legend={
        <Legend
          entries={[
            { name: words('scope'), look: 0 },
            { name: words('done'), look: 1 },
          ]}
        />
      }
      numbers={{
        columns: [words('day'), words('scope'), words('done')],
        rows: burnUp.days.map(({ day, scope, done }) => ({
          label: formats.day(day),
          figures: [formats.number(scope), formats.number(done)],
        })),
      }}
    >
      <Lines burnUp={burnUp} name={sentence} />
      <p className="flex justify-between text-muted text-xs">
        <span>{formats.dayShort(burnUp.days[0]?.day ?? null, burnUp.plannedOn)}</span>
        <span>
          {words('planned')} {formats.dayShort(burnUp.plannedOn, burnUp.plannedOn)}
        </span>
      </p>
    </ChartFrame>
  );
}

function Lines({ burnUp: { days, plannedOn, freezeOn }, name }: { burnUp: BurnUp; name: string }) {
  const first = days[0]?.day ?? plannedOn;
  const last = [days.at(-1)?.day ?? plannedOn, plannedOn].sort().at(-1) ?? plannedOn;
  const most = Math.max(1, ...days.map(({ scope }) => scope));
  const x = (day: string) => shareBetween(dayNumber(day), dayNumber(first), dayNumber(last)) * 100;
  const y = (n: number) => 38 - (n / most) * 36;
  const steps = (values: readonly { day: string; n: number }[]) =>
    values.map(({ day, n }, at) => (at === 0 ? `M${x(day)} ${y(n)}` : `H${x(day)}V${y(n)}`)).join('');
  const thin = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox="0 0 100 40"
      preserveAspectRatio="none"
      className="report-picture h-28 w-full rtl:-scale-x-100"
    >
      {[freezeOn, plannedOn].map(
        (day) =>
          day && day >= first && <path key={day} d={`M${x(day)} 0V38`} stroke="var(--line-strong)" strokeDasharray="3 3" {...thin} />,
      )}
      <path d={steps(days.map(({ day, scope }) => ({ day, n: scope })))} stroke="var(--series-1)" strokeWidth="2" {...thin} />
      <path
        d={steps(days.map(({ day, done }) => ({ day, n: done })))}
        stroke="var(--series-2)"
        strokeWidth="2"
        strokeDasharray="7 3"
        {...thin}
      />
      <path d="M0 38H100" stroke="var(--line)" {...thin} />
    </svg>
  );
}
