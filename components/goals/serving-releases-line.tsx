import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';
import type { GoalRelease } from './serving-release';

type ServingReleasesLineProps = { releases: readonly GoalRelease[]; more: number; formats: Formats };

/** Which releases carry a goal's issues to users, and when; a confidential one is only said to be there. */
export function ServingReleasesLine({ releases, more, formats }: ServingReleasesLineProps) {
  const t = useTranslations('goals.serving');
  if (releases.length === 0) return <p className="text-muted text-sm">{t('noReleases')}</p>;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
      {releases.map(({ release }) => (
        <li key={release.id}>
          {release.isMasked ? (
            <span className="text-muted">{t('confidential')}</span>
          ) : (
            <>
              <Link href={`/releases/${release.id}`} className="link">
                <bdi>{release.name}</bdi>
              </Link>{' '}
              <span className="text-muted text-xs">
                {release.shippedOn
                  ? t('shipped', { day: formats.day(release.shippedOn) })
                  : t('planned', { day: formats.day(release.plannedOn) })}
              </span>
            </>
          )}
        </li>
      ))}
      {more > 0 && <li className="text-muted">{t('more', { count: more })}</li>}
    </ul>
  );
}
