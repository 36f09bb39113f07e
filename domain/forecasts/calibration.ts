import type { TooFew } from '@/domain/statistics/figure';
import { type Share, wilson } from '@/domain/statistics/wilson';
import { type ForecastLevel, forecastLevels } from './release-forecast';

/** How many days were promised with a probability, and how many of them were kept; `straight` is the mean weekly pace alone. */
export type PromiseCounts = Record<ForecastLevel | 'straight', { made: number; kept: number }>;

/** @property share of the promises that came true, with its 95 % interval */
export type CalibrationRow = { level: ForecastLevel | 'straight'; made: number; share: Share | TooFew };

const neededPromises = 5;

/** How often what was promised came true: of the days said with 85 %, about 85 % should hold. Interval: Wilson. */
export const calibrationOf = (counts: PromiseCounts): CalibrationRow[] =>
  [...forecastLevels, 'straight' as const].map((level) => ({
    level,
    made: counts[level].made,
    share: wilson(counts[level].kept, counts[level].made, neededPromises),
  }));

/** In words: whether the days said with 85 % held too seldom, too often or about as often as said; unknown with too few. */
export function honestyOf(rows: readonly CalibrationRow[]): 'unknown' | 'tooHopeful' | 'tooCareful' | 'honest' {
  const share = rows.find((row) => row.level === 85)?.share;
  if (share?.kind !== 'share') return 'unknown';
  if (share.high < 0.85) return 'tooHopeful';
  return share.low > 0.85 ? 'tooCareful' : 'honest';
}
