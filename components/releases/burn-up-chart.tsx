import { useTranslations } from 'next-intl';
import { LineSeries } from '@/components/charts/line-series';
import type { Formats } from '@/domain/calendar/formats';
import { burnPoints, pointOf } from '@/domain/releases/burn-points';
import type { BurnUp } from '@/domain/releases/burn-up';
import type { VisibleRelease } from '@/domain/releases/release';

/** Issues in the release against issues done, day by day, with the freeze and the planned day. */
export function BurnUpChart({ formats, burn, release }: { formats: Formats; burn: BurnUp; release: VisibleRelease }) {
  const t = useTranslations('releases.burnUp');
  const days = burn.kind === 'burnUp' ? burn.days : [];
  const points = burnPoints(days);
  const sentence =
    burn.kind === 'noEvents'
      ? ''
      : burn.isDoneAboveScope
        ? t('contradiction')
        : t('sentence', {
            done: burn.done,
            scope: burn.scope,
            added: burn.addedAfterFreeze ?? 0,
            hasFreeze: burn.addedAfterFreeze === null ? 'no' : 'yes',
          });
  const marker = (day: string | null, label: string) => {
    const point = pointOf(day, days, points);
    return point ? [{ day: point, label }] : [];
  };
  return (
    <LineSeries
      formats={formats}
      title={t('title')}
      sentence={sentence}
      emptySentence={t('none')}
      dayLabel={t('day')}
      isCount
      days={points.map((point) => point.day)}
      lines={[
        { name: t('scope'), values: points.map((point) => point.scope), isStep: true, isPath: true },
        { name: t('done'), values: points.map((point) => point.done), isStep: true, isPath: true },
      ]}
      markers={[
        ...marker(release.freezeOn, t('freeze')),
        ...marker(release.originalPlannedOn, t('firstPlan')),
        ...(release.status === 'planned' ? marker(release.plannedOn, t('planned')) : []),
        ...marker(release.shippedOn, t('shipped')),
      ]}
    />
  );
}
