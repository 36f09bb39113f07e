import type { TooFew } from '@/domain/statistics/figure';
import { z95 } from '@/domain/statistics/normal';
import { compareNps, type NpsCounts } from '@/domain/statistics/nps';
import type { Change } from './change';
import { z90 } from './share-change';

/** Change of a net promoter score in points, with the adjusted-Wald interval of the difference. Source: as `compareNps`. */
export function npsChange(before: NpsCounts, after: NpsCounts): Change | TooFew {
  const compared = compareNps(before, after);
  if (compared.kind === 'tooFew') return compared;
  const { changePoints: change, marginPoints, p } = compared;
  const margin90 = (marginPoints * z90) / z95;
  return { change, low: change - marginPoints, high: change + marginPoints, low90: change - margin90, high90: change + margin90, p };
}
