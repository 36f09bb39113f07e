import { useTranslations } from 'next-intl';
import { ChartFrame } from '@/components/charts/chart-frame';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { IntervalTrack } from './interval-track';
import { useOutcomeWords } from './outcome-words';

export type ForestRow = { facts: OutcomeFacts; reading: OutcomeReading; name: string };

const widest = 6;

/** Every change that has a figure, measured in what was worth having: better always points the way lines are read. */
export function VerdictForest({ rows, formats }: { rows: readonly ForestRow[]; formats: Formats }) {
  const t = useTranslations('outcomes');
  const words = useOutcomeWords(formats);
  const shown = rows.flatMap(({ facts: { outcome }, reading: { change, verdict }, name }) => {
    if (!change || !outcome.smallestChange) return [];
    const sign = outcome.direction === 'rise' ? 1 : -1;
    const share = (value: number) => (sign * value) / (outcome.smallestChange ?? 1);
    const [low, high] = [share(change.low), share(change.high)].sort((one, other) => one - other);
    const text = `${words.signed(outcome, change.change)} (${t('range', words.interval(change))})`;
    return [{ outcome, name, verdict, change, low: low ?? 0, high: high ?? 0, middle: share(change.change), text }];
  });
  const reach = Math.min(widest, Math.max(2, ...shown.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])));
  return (
    <ChartFrame
      title={t('forest.title')}
      sentence={t('forest.sentence', { n: shown.length, clear: shown.filter(({ low }) => low > 0).length })}
      emptySentence={t('forest.empty')}
      numbers={{
        columns: [t('list.measure'), t('forest.measured'), t('forest.low'), t('forest.high'), t('list.asked')],
        rows: shown.map(({ outcome, name, change }) => ({
          label: `${name}: ${outcome.measureName}`,
          href: `/outcomes/${outcome.id}`,
          figures: [
            words.signed(outcome, change.change),
            words.interval(change).low,
            words.interval(change).high,
            words.size(outcome, outcome.smallestChange ?? 0),
          ],
        })),
      }}
    >
      <div data-picture className="grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(8rem,18rem)_minmax(0,1fr)]">
        {shown.map(({ outcome, name, verdict, low, middle, high, text }) => (
          <div key={outcome.id} className="contents text-sm">
            <Link href={`/outcomes/${outcome.id}`} className="link truncate max-sm:mt-2">
              <bdi>{outcome.measureName}</bdi>
            </Link>
            <IntervalTrack
              label={`${name}, ${outcome.measureName}: ${text}`}
              from={-reach}
              to={reach}
              {...{ low, middle, high }}
              lines={[{ at: 0, isStrong: true }, { at: 1 }]}
              tone={verdict === 'provenBetter' ? 'good' : verdict === 'worse' ? 'bad' : 'neutral'}
            />
          </div>
        ))}
        <div aria-hidden className="relative h-5 text-muted text-xs sm:col-start-2">
          <span className="absolute start-0">{t('forest.worse')}</span>
          <span className="absolute -translate-x-1/2 rtl:translate-x-1/2" style={{ insetInlineStart: '50%' }}>
            {t('forest.nought')}
          </span>
          <span className="absolute end-0">{t('forest.better')}</span>
        </div>
      </div>
      <p className="text-muted text-xs">
        <span aria-hidden>┆</span> {t('forest.smallest')}
      </p>
    </ChartFrame>
  );
}
