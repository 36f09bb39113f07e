import { useTranslations } from 'next-intl';
import { useChanceText } from '@/components/goals/chance-text';
import { Link } from '@/components/ui/link';
import { Pill } from '@/components/ui/pill';
import { Table } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { ReleaseFixes } from '@/domain/program/fixes-per-release';
import type { ReleaseStatus, SeenRelease } from '@/domain/releases/release';
import { type ColourOverride, computedColour } from '@/domain/releases/release-colour';
import { slipDays } from '@/domain/releases/release-health';
import { ColourPills } from './colour-pills';

type ReleaseTableProps = {
  formats: Formats;
  releases: readonly SeenRelease[];
  fixes: ReadonlyMap<string, ReleaseFixes>;
  productNames: ReadonlyMap<string, string>;
  /** The chance last forecast to make the planned day, by release. */
  chances: ReadonlyMap<string, number>;
  overrides: ReadonlyMap<string, ColourOverride>;
  today: Day;
  /** The evening whose plan this is; links lead on to it. */
  pastDay?: Day;
};

const tones = { planned: 'information', shipped: 'good', cancelled: 'neutral' } as const satisfies Record<ReleaseStatus, Tone>;

/** Every release in use with its day, its slip and how much of it is fixed. A confidential one is only there. */
export function ReleaseTable({ formats, releases, fixes, productNames, chances, overrides, today, pastDay }: ReleaseTableProps) {
  const t = useTranslations('releases');
  const chanceText = useChanceText(formats);
  return (
    <Table
      caption={t('table.caption')}
      columns={[
        { id: 'name', label: t('table.name'), isMain: true },
        { id: 'product', label: t('table.product') },
        { id: 'status', label: t('table.status') },
        { id: 'day', label: t('table.day'), isOneLine: true },
        { id: 'slip', label: t('table.slip'), isNumber: true },
        { id: 'fixes', label: t('table.fixes'), isNumber: true },
        { id: 'chance', label: t('table.chance'), isNumber: true },
        { id: 'colour', label: t('table.colour') },
      ]}
      rows={releases.map((release) => {
        const counts = fixes.get(release.id);
        const chance = release.status === 'planned' && !release.isMasked && counts && counts.open > 0 ? chances.get(release.id) : undefined;
        return {
          id: release.id,
          cells: {
            name: (
              <Link href={`/releases/${release.id}${pastDay ? `?asOf=${pastDay}` : ''}`} className="link">
                {release.isMasked ? t('confidential') : <bdi>{release.name}</bdi>}
              </Link>
            ),
            product: productNames.get(release.productId) ?? '',
            status: <Pill tone={tones[release.status]}>{t(`status.${release.status}`)}</Pill>,
            day: release.isMasked ? t('masked') : formats.day(release.shippedOn ?? release.plannedOn),
            slip: release.isMasked || slipDays(release) === 0 ? '—' : t('table.slipDays', { days: formats.signed(slipDays(release)) }),
            fixes: counts ? t('table.fixesOf', { fixed: counts.fixed, planned: counts.planned }) : '—',
            chance: chance === undefined ? '—' : chanceText(chance),
            colour: release.isMasked ? (
              '—'
            ) : (
              <ColourPills
                computed={computedColour(release, counts?.open ?? 0, chance ?? null, today)}
                override={release.status === 'planned' ? overrides.get(release.id) : undefined}
              />
            ),
          },
        };
      })}
    />
  );
}
