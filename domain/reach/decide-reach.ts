import type { Day } from '@/domain/calendar/day';
import { accept, type Result, refuse } from '@/domain/result';
import type { ReachPoint } from './reach-point';
import { seriesOf } from './reached-on';

const mostChannels = 12;
const mostDays = 2_000;

/** @property startedOn the day it shipped or took effect @property isChecked a person says: it did fall, or the day is typed anew */
export type ReachFacts = { startedOn: Day; today: Day; isChecked: boolean };

/** @property before what the day said; null where nothing was known */
export type ReachChange = { point: ReachPoint; before: number | null };

/**
 * Decides which measurements are saved: all or none. Refuses shares outside 0…1, days before the start or ahead of today, a day twice, and, unless
 * somebody has checked it, a share below an earlier one and a second value for a day.
 * @returns only what differs from what is known
 */
export function decideReach(known: readonly ReachPoint[], added: readonly ReachPoint[], facts: ReachFacts): Result<ReachChange[]> {
  if (added.length === 0) return refuse('reach.nothingToSave');
  const wrong = added.map((point) => problemOf(point, facts)).find((problem) => !problem.ok);
  if (wrong) return wrong;
  if (new Set(added.map(placeOf)).size < added.length) return refuse('reach.dayTwice');

  const knownAt = new Map(known.map((point) => [placeOf(point), point.share]));
  const changes = added
    .map((point): ReachChange => ({ point, before: knownAt.get(placeOf(point)) ?? null }))
    .filter(({ point, before }) => before !== point.share);
  const merged = [...known.filter((point) => !added.some((one) => placeOf(one) === placeOf(point))), ...added];
  const channels = new Set(merged.map((point) => point.channel));
  if (channels.size > mostChannels) return refuse('reach.tooManyChannels', { most: mostChannels });
  if (merged.length > mostDays) return refuse('reach.tooManyDays', { most: mostDays });
  if (facts.isChecked) return accept(changes);
  if (changes.some(({ before }) => before !== null)) return refuse('reach.dayTaken');
  return [...channels].some((channel) => falls(seriesOf(merged, channel), added)) ? refuse('reach.falls') : accept(changes);
}

const placeOf = ({ channel, day }: ReachPoint) => `${day} ${channel}`;

function problemOf({ share, day }: ReachPoint, { startedOn, today }: ReachFacts): Result<true> {
  if (!(share >= 0 && share <= 1)) return refuse('reach.notAShare');
  if (day < startedOn) return refuse('reach.beforeStart');
  return day > today ? refuse('reach.inFuture') : accept(true);
}

/** Whether a new measurement lies below the one before it, or above the one after it. */
const falls = (series: readonly ReachPoint[], added: readonly ReachPoint[]) =>
  series.some((point, index) => {
    const before = series[index - 1];
    return before !== undefined && point.share < before.share && (added.includes(point) || added.includes(before));
  });
