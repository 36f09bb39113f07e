import { useTranslations } from 'next-intl';
import { LineSeries } from '@/components/charts/line-series';
import type { Formats } from '@/domain/calendar/formats';
import type { BurnUp } from '@/domain/releases/burn-up';
import type { VisibleRelease } from '@/domain/releases/release';

/** Issues in the release against issues done, day by day, with the freeze and the planned day. */
export function BurnUpChart({ formats, burn, release }: { formats: Formats; burn: BurnUp; release: VisibleRelease }) {
  const t = useTranslations('releases.burnUp');
  const days = burn.kind === 'burnUp' ? burn.days : [];
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
  const isInside = (day: string | null): day is string => day !== null && days.some((one) => one.day === day);
  return (
    <LineSeries
      formats={formats}
      title={t('title')}
      sentence={sentence}
      emptySentence={t('none')}
      dayLabel={t('day')}
      days={days.map((day) => day.day)}
      lines={[
        { name: t('scope'), values: days.map((day) => day.scope), isStep: true, isPath: true },
        { name: t('done'), values: days.map((day) => day.done), isStep: true, isPath: true },
      ]}
      markers={[
        ...(isInside(release.freezeOn) ? [{ day: release.freezeOn, label: t('freeze') }] : []),
        ...(isInside(release.originalPlannedOn) ? [{ day: release.originalPlannedOn, label: t('firstPlan') }] : []),
        ...(isInside(release.shippedOn) ? [{ day: release.shippedOn, label: t('shipped') }] : []),
      ]}
    />
  );
}
