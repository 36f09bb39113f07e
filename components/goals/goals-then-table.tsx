import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { CheckInConfidence, Kpi } from '@/domain/goals/goal';
import type { GoalReading } from '@/domain/goals/goal-reading';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import { useChanceText } from './chance-text';
import { useKpiValue } from './kpi-value';

export type GoalStanding = { reading: GoalReading; chance: number | undefined; confidence: CheckInConfidence | undefined };
type GoalThen = { was: GoalStanding; now: GoalStanding | undefined };

/** Goals and their KPIs on a past evening beside today; what no longer holds is struck through. */
export function GoalsThenTable({ goals, pastDay, formats }: { goals: readonly GoalThen[]; pastDay: Day; formats: Formats }) {
  const t = useTranslations('history.asOf');
  const words = useStandingWords(formats);
  return (
    <table className="table">
      <caption className="sr-only">{t('thenAndNow')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('field')}</span>
          </th>
          <th scope="col" className="w-1/4">
            {t('then')}
          </th>
          <th scope="col" className="w-1/4">
            {t('now')}
          </th>
        </tr>
      </thead>
      {goals.map(({ was, now }) => (
        <tbody key={was.reading.goal.id}>
          <tr>
            <th colSpan={3} scope="rowgroup" className="bg-sunken font-semibold">
              <Link href={`/goals/${was.reading.goal.id}?asOf=${pastDay}`} className="link">
                <bdi>{was.reading.goal.name}</bdi>
              </Link>
              {!now && <span className="ms-2 font-normal text-muted text-xs">{t('archived')}</span>}
            </th>
          </tr>
          <Line label={t('score')} was={words.score(was)} now={now && words.score(now)} />
          <Line label={t('chance')} was={words.chance(was)} now={now && words.chance(now)} />
          <Line label={t('confidence')} was={words.confidence(was)} now={now && words.confidence(now)} />
          {was.reading.kpis.map((kpi) => {
            const today = now?.reading.kpis.find((one) => one.kpi.id === kpi.kpi.id);
            return <Line key={kpi.kpi.id} label={kpi.kpi.name} was={words.kpi(kpi)} now={today && words.kpi(today)} />;
          })}
          {now?.reading.kpis
            .filter(({ kpi }) => !was.reading.kpis.some((one) => one.kpi.id === kpi.id))
            .map((kpi) => (
              <Line key={kpi.kpi.id} label={kpi.kpi.name} was="—" now={words.kpi(kpi)} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Line({ label, was, now }: { label: string; was: string; now: string | undefined }) {
  const t = useTranslations('history.asOf');
  const isSame = now === undefined || was === now;
  return (
    <tr>
      <th scope="row" className="font-normal text-muted">
        <bdi>{label}</bdi>
      </th>
      <td>{isSame ? was : <del className="text-muted decoration-line-strong">{was}</del>}</td>
      <td>{now !== undefined && (isSame ? <span className="text-muted">{t('same')}</span> : <ins className="no-underline">{now}</ins>)}</td>
    </tr>
  );
}

function useStandingWords(formats: Formats) {
  const t = useTranslations('history.asOf');
  const g = useTranslations('goals.confidence');
  const chanceText = useChanceText(formats);
  const { value } = useKpiValue(formats);
  const target = (kpi: Kpi) => value(kpi, kpi.target);
  return {
    score: ({ reading: { score } }: GoalStanding) => (score.kind === 'unknown' ? '—' : formats.number(score.score, 2)),
    chance: ({ chance }: GoalStanding) => (chance === undefined ? '—' : chanceText(chance)),
    confidence: ({ confidence }: GoalStanding) => (confidence ? g(confidence) : '—'),
    kpi: ({ kpi, measurements }: KpiReading) => {
      const last = measurements.at(-1);
      return last
        ? t('kpiValue', { value: value(kpi, last.value), day: formats.day(last.day), target: target(kpi) })
        : t('kpiNoValue', { target: target(kpi) });
    },
  };
}
