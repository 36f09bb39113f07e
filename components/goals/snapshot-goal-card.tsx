import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { SnapshotGoal, SnapshotKpi } from '@/domain/goals/goal-snapshot';
import { useChanceText } from './chance-text';
import { ConfidencePill } from './confidence-pill';
import { useKpiValue } from './kpi-value';

type SnapshotGoalCardProps = { then: SnapshotGoal; now: SnapshotGoal | null; takenOn: Day; formats: Formats };

/** A goal as it stood, beside how it stands now; values that moved are struck through. */
export function SnapshotGoalCard({ then, now, takenOn, formats }: SnapshotGoalCardProps) {
  const t = useTranslations('goals');
  const { value } = useKpiValue(formats);
  const chance = useChanceText(formats);
  const shown = (kpi: SnapshotKpi | undefined) => (kpi && kpi.value !== null ? value(kpi, kpi.value) : '—');
  const stand = (goal: SnapshotGoal) =>
    [
      t(`snapshot.status.${goal.status}`),
      ...(goal.chance === null ? [] : [chance(goal.chance)]),
      ...(goal.score === null ? [] : [t('snapshot.score', { score: formats.number(goal.score, 2) })]),
    ].join(' · ');
  return (
    <article className="panel min-w-0 p-3 sm:p-4" aria-label={then.name}>
      <h2 className="font-semibold text-lg">
        <Link href={`/goals/${then.id}`} className="link-quiet">
          <bdi>{then.name}</bdi>
        </Link>
      </h2>
      <p className="text-muted text-sm">
        <bdi>{then.pillarName}</bdi> · {t(`kind.${then.kind}`)} · <bdi>{then.ownerName ?? t('goal.noOwner')}</bdi>
      </p>
      <p className="my-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Moved before={stand(then)} after={now ? stand(now) : t('snapshot.gone')} />
        {then.confidence && <ConfidencePill confidence={then.confidence} />}
      </p>
      {then.reason && (
        <p className="max-w-prose text-sm">
          <bdi>{then.reason}</bdi>
        </p>
      )}
      {then.kpis.length > 0 && (
        <Table
          caption={t('kpi.title')}
          columns={[
            { id: 'name', label: t('kpi.name'), isMain: true },
            { id: 'before', label: formats.day(takenOn), isNumber: true },
            { id: 'now', label: t('snapshot.now'), isNumber: true },
            { id: 'target', label: t('kpi.target'), isNumber: true },
          ]}
          rows={then.kpis.map((kpi) => {
            const present = now?.kpis.find(({ id }) => id === kpi.id);
            const [before, after] = [shown(kpi), shown(present)];
            return {
              id: kpi.id,
              cells: {
                name: (
                  <Link href={`/goals/${then.id}#kpi-${kpi.id}`} className="link">
                    <bdi>{kpi.name}</bdi>
                  </Link>
                ),
                before: before === after ? before : <s className="text-muted">{before}</s>,
                now: after,
                target:
                  kpi.direction === 'maintain'
                    ? t('kpi.between', { low: bound(kpi.lowLimit, kpi), high: bound(kpi.highLimit, kpi) })
                    : value(kpi, kpi.target),
              },
            };
          })}
        />
      )}
    </article>
  );

  function bound(limit: number | null, kpi: SnapshotKpi): string {
    return limit === null ? '—' : value(kpi, limit);
  }
}

const Moved = ({ before, after }: { before: string; after: string }) =>
  before === after ? (
    <span>{before}</span>
  ) : (
    <>
      <s className="text-muted">{before}</s>
      <span className="font-medium">{after}</span>
    </>
  );
