import type { EventDraft } from '@/domain/history/event';
import type { ReachChange } from './decide-reach';
import { everyone, type ReachPoint } from './reach-point';

type Owner = { subjectId: string; releaseId: string | null; issueId: string | null; productId: string };

/** A measurement as a line of history. Of a release it is a release's line, so that a confidential one masks it. */
export const reachEvent = (owner: Owner, { point, before }: ReachChange): EventDraft =>
  lineOf(owner, 'reachMeasured', point, [percentOf(before), percentOf(point.share)]);

export const removedReachEvent = (owner: Owner, point: ReachPoint): EventDraft =>
  lineOf(owner, 'reachRemoved', point, [percentOf(point.share), null]);

const lineOf = (owner: Owner, action: string, point: ReachPoint, reachShare: readonly [number | null, number | null]): EventDraft => ({
  noun: owner.releaseId ? 'release' : 'issue',
  subjectId: owner.subjectId,
  releaseId: owner.releaseId,
  issueId: owner.issueId,
  productId: owner.productId,
  action,
  changes: {
    reachShare,
    day: [null, point.day],
    ...(point.channel === everyone ? {} : { reachChannel: [null, point.channel] as const }),
  },
});

const percentOf = (share: number | null) => (share === null ? null : Number((100 * share).toFixed(4)));
