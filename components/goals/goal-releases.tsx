import { useTranslations } from 'next-intl';
import { FigureLink } from '@/components/charts/number-table';
import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import { issuesHref } from './issues-href';
import type { GoalRelease } from './serving-release';

type GoalReleasesProps = { goalId: string; releases: readonly GoalRelease[]; more: number; formats: Formats };

/** The releases that carry a goal's issues: planned and shipped days, and how many of its issues are done in each. */
export function GoalReleases({ goalId, releases, more, formats }: GoalReleasesProps) {
  const t = useTranslations('goals.serving');
  if (releases.length === 0) return <p className="text-muted text-sm">{t('noReleases')}</p>;
  return (
    <>
      <Table
        caption={t('releases')}
        columns={[
          { id: 'release', label: t('release'), isMain: true },
          { id: 'planned', label: t('plannedOn') },
          { id: 'shipped', label: t('shippedOn') },
          { id: 'done', label: t('doneLabel'), isNumber: true },
        ]}
        rows={releases.map(({ release, all, done }) => ({
          id: release.id,
          cells: {
            release: release.isMasked ? (
              <span className="text-muted">{t('confidential')}</span>
            ) : (
              <Link href={`/releases/${release.id}`} className="link">
                <bdi>{release.name}</bdi>
              </Link>
            ),
            planned: release.isMasked ? '—' : <Day day={release.plannedOn} formats={formats} />,
            shipped: release.isMasked || !release.shippedOn ? '—' : <Day day={release.shippedOn} formats={formats} />,
            done: <FigureLink text={t('done', { done, all })} href={issuesHref({ goal: [goalId], release: [release.id] })} />,
          },
        }))}
      />
      {more > 0 && <p className="mt-1 text-muted text-sm">{t('more', { count: more })}</p>}
    </>
  );
}
