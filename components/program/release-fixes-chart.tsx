import { useTranslations } from 'next-intl';
import { StackedBars } from '@/components/charts/bar-series';
import type { Formats } from '@/domain/calendar/formats';
import { doneStatuses, openStatuses } from '@/domain/issues/issue';
import type { ReleaseFixes } from '@/domain/program/fixes-per-release';
import type { SeenRelease } from '@/domain/releases/release';
import { rowsHref } from './program-texts';

type ReleaseFixesChartProps = {
  formats: Formats;
  releases: readonly SeenRelease[];
  fixes: ReadonlyMap<string, ReleaseFixes>;
  productKeys: ReadonlyMap<string, string>;
};

/** What each release carries, and how much of it is fixed. */
export function ReleaseFixesChart({ formats, releases, fixes, productKeys }: ReleaseFixesChartProps) {
  const t = useTranslations('program.releases');
  const shown = releases.flatMap((release) => {
    const counts = fixes.get(release.id);
    return counts && counts.planned > 0 ? [{ release, counts }] : [];
  });
  const sum = (field: 'planned' | 'fixed') => shown.reduce((total, { counts }) => total + counts[field], 0);
  const nameOf = (release: SeenRelease) =>
    `${productKeys.get(release.productId) ?? ''} ${release.isMasked ? t('confidential') : release.name}`.trim();
  const hrefsFor = (statuses: typeof doneStatuses | typeof openStatuses) =>
    shown.map(({ release }) => (release.isMasked ? undefined : rowsHref({ release: [release.id], status: statuses })));
  return (
    <StackedBars
      formats={formats}
      title={t('title')}
      sentence={t('sentence', { fixed: sum('fixed'), planned: sum('planned'), releases: shown.length })}
      emptySentence={t('none')}
      labelName={t('release')}
      labels={shown.map(({ release }) => nameOf(release))}
      bars={[
        { name: t('fixed'), values: shown.map(({ counts }) => counts.fixed), hrefs: hrefsFor(doneStatuses) },
        { name: t('open'), values: shown.map(({ counts }) => counts.open), hrefs: hrefsFor(openStatuses) },
      ]}
    />
  );
}
