import { useTranslations } from 'next-intl';
import { Timeline, type TimelinePoint, type TimelineRow } from '@/components/charts/timeline';
import { addDays, type Day } from '@/domain/calendar/day';
import type { QuarterSpan } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { SeenRelease, VisibleRelease } from '@/domain/releases/release';
import { slipDays } from '@/domain/releases/release-health';

type ReleaseTimelineProps = {
  formats: Formats;
  releases: readonly SeenRelease[];
  quarters: readonly QuarterSpan[];
  today: Day;
  /** `today` is a past evening. */
  isPast?: boolean;
};

/** Planned and shipped days against the fiscal quarters; a line runs from the first plan to the present one. */
export function ReleaseTimeline({ formats, releases, quarters, today, isPast }: ReleaseTimelineProps) {
  const t = useTranslations('releases.timeline');
  const visible = releases.filter((release): release is VisibleRelease => !release.isMasked);
  const [from, to] = [quarters[0]?.from ?? today, quarters.at(-1)?.to ?? today];
  const rows = visible.map((release): TimelineRow => {
    const isLate = slipDays(release) > 0;
    const isOverdue = release.status === 'planned' && release.plannedOn < today;
    const points: TimelinePoint[] = release.shippedOn
      ? [{ day: release.shippedOn, label: t('shipped', { day: formats.day(release.shippedOn) }), tone: 'good' }]
      : [
          {
            day: release.plannedOn,
            label: t('planned', { day: formats.day(release.plannedOn) }),
            tone: isOverdue ? 'bad' : 'accent',
            isOpen: true,
          },
        ];
    return {
      id: release.id,
      label: release.name,
      href: `/releases/${release.id}`,
      note: isLate ? t('late', { days: slipDays(release) }) : undefined,
      span: isLate ? { from: release.originalPlannedOn, to: release.shippedOn ?? release.plannedOn, tone: 'warning' } : undefined,
      points: isLate
        ? [
            {
              day: release.originalPlannedOn,
              label: t('first', { day: formats.day(release.originalPlannedOn) }),
              tone: 'neutral',
              isOpen: true,
            },
            ...points,
          ]
        : points,
    };
  });
  const late = visible.filter((release) => release.status === 'planned' && release.plannedOn < today).length;
  return (
    <Timeline
      title={t('title')}
      sentence={t('sentence', { planned: visible.filter((release) => release.status === 'planned').length, late })}
      emptySentence={t('none')}
      from={from}
      to={addDays(to, 1)}
      periods={quarters.map((quarter) => ({
        label: t('quarter', { quarter: quarter.quarter, year: quarter.year }),
        from: quarter.from,
        to: addDays(quarter.to, 1),
      }))}
      today={{ day: today, label: isPast ? formats.dayShort(today) : t('today') }}
      rows={rows}
    />
  );
}
