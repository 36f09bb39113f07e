import type { Day } from '@/domain/calendar/day';
import { accept, type Result, refuse } from '@/domain/result';
import type { PastedLine, ReachPoint } from './reach-point';
import { seriesOf } from './reached-on';

const mostChannels = 12;
const mostDays = 2_000;

/** A measurement that is to be saved; one that was pasted knows its line, for the sentence that refuses it. */
type AddedPoint = ReachPoint & Partial<PastedLine>;

/** @property startedOn the day it shipped or took effect @property isChecked a person says: it did fall, or the day is typed anew */
export type ReachFacts = { startedOn: Day; today: Day; isChecked: boolean };

/** @property before what the day said; null where nothing was known */
export type ReachChange = { point: ReachPoint; before: number | null };

/**
 * Decides which measurements are saved: all or none. Refuses shares outside 0…1, days before the start or ahead of today, a day twice, and, unless
 * somebody has checked it, a share below an earlier one and a second value for a day. A refusal names the line it is about; line 0 is none.
 * @returns only what differs from what is known
 */
export function decideReach(known: readonly ReachPoint[], added: readonly AddedPoint[], facts: ReachFacts): Result<ReachChange[]> {
  if (added.length === 0) return refuse('reach.nothingToSave');
  const wrong = added.map((point) => problemOf(point, facts)).find((problem) => !problem.ok);
  if (wrong) return wrong;
  const places = new Set<string>();
  const again = added.find((point) => places.size === places.add(placeOf(point)).size);
  if (again) return refuse('reach.dayTwice', lineOf(again));

  const knownAt = new Map(known.map((point) => [placeOf(point), point.share]));
  const changes = added
    .map((point) => ({ point, before: knownAt.get(placeOf(point)) ?? null }))
    .filter(({ point, before }) => before !== point.share);
  const merged = [...known.filter((point) => !added.some((one) => placeOf(one) === placeOf(point))), ...added];
  const channels = new Set(merged.map((point) => point.channel));
  if (channels.size > mostChannels) return refuse('reach.tooManyChannels', { most: mostChannels });
  if (merged.length > mostDays) return refuse('reach.tooManyDays', { most: mostDays });
  const decided = changes.map(({ point: { channel, day, share }, before }): ReachChange => ({ point: { channel, day, share }, before }));
  if (facts.isChecked) return accept(decided);
  const taken = changes.find(({ before }) => before !== null);
  if (taken) return refuse('reach.dayTaken', lineOf(taken.point));
  const falling = [...channels].map((channel) => fallIn(seriesOf(merged, channel), new Set(added))).find(Boolean);
  return falling ? refuse('reach.falls', lineOf(falling)) : accept(decided);
}

const placeOf = ({ channel, day }: ReachPoint) => `${day} ${channel}`;

const lineOf = ({ line = 0, text = '' }: AddedPoint): PastedLine => ({ line, text });

function problemOf(point: AddedPoint, { startedOn, today }: ReachFacts): Result<true> {
  const { share, day } = point;
  if (!(share >= 0 && share <= 1)) return refuse('reach.notAShare', lineOf(point));
  if (day < startedOn) return refuse('reach.beforeStart', lineOf(point));
  return day > today ? refuse('reach.inFuture', lineOf(point)) : accept(true);
}

/** The first new measurement below the one before it, or above a known one after it. */
function fallIn(series: readonly AddedPoint[], added: ReadonlySet<AddedPoint>): AddedPoint | undefined {
  const at = series.findIndex((point, index) => {
    const before = series[index - 1];
    return before !== undefined && point.share < before.share && (added.has(point) || added.has(before));
  });
  return [series[at], series[at - 1]].find((point) => point !== undefined && added.has(point));
}
