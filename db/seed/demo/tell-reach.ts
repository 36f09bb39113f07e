import type { ReachOwner } from '@/db/writes/reach';
import { addDays, type Day } from '@/domain/calendar/day';
import type { Member } from '@/domain/people/member';
import { outStatuses } from '@/domain/reach/fix-funnel';
import { reachEvent } from '@/domain/reach/reach-events';
import { everyone, type ReachPoint } from '@/domain/reach/reach-point';
import { reachStateOf } from '@/domain/reach/reached-on';
import { type Book, found } from './book';
import type { Ledger } from './ledger';
import type { ReachPointRow, ReachStateRow } from './rows';
import { type ProductRef, products } from './story/products';
import { directReach, releaseReach } from './story/reach';
import type { World } from './world';

export type Reached = { points: ReachPointRow[]; states: ReachStateRow[] };

const productRefs = ['app', 'bell', 'hot', 'shop'] as const satisfies readonly ProductRef[];

type Owner = ReachOwner & { productId: string };

/** Who had what shipped, week by week; told last, so that it changes nothing else of the story. */
export function tellReach(book: Book, world: World, ledger: Ledger): Reached {
  const told: Reached = { points: [], states: [] };
  for (const [ref, channels] of Object.entries(releaseReach)) {
    const release = found(ledger.releases.get(ref), ref);
    const owner = { subjectId: release.id, releaseId: release.id, issueId: null, productId: release.productId };
    const points = Object.entries(channels).flatMap(([channel, percents]) => weekly(release.shippedOn, channel, percents, book));
    tell(book, world, told, owner, points, book.member('maren'));
  }
  const direct = [...ledger.issues.values()].filter(
    (issue) => !issue.needsRelease && !issue.releaseId && issue.effectiveOn && outStatuses.some((status) => status === issue.status),
  );
  for (const [index, issue] of direct.entries()) {
    const owner = { subjectId: issue.id, releaseId: null, issueId: issue.id, productId: issue.productId };
    const percents = directReach[index % directReach.length] ?? [];
    tell(book, world, told, owner, weekly(issue.effectiveOn, everyone, percents, book), book.member('ana'));
  }
  return told;
}

const weekly = (startedOn: Day | null, channel: string, percents: readonly number[], book: Book): ReachPoint[] =>
  percents.flatMap((percent, week) => {
    const day = startedOn && addDays(startedOn, 7 * (week + 1));
    return day && day < book.calendar.today ? [{ channel, day, share: percent / 100 }] : [];
  });

function tell(book: Book, world: World, told: Reached, owner: Owner, points: readonly ReachPoint[], by: Member) {
  const { productId, ...subject } = owner;
  for (const point of points) {
    const at = new Date(`${point.day}T09:10:00Z`);
    told.points.push({ ...subject, ...point, id: book.id(at), source: 'typed', enteredById: by.id, version: 1, createdAt: at });
    book.record(by, [reachEvent(owner, { point, before: null })], at);
  }
  const product = productRefs.find((ref) => world.productId(ref) === productId);
  const { reachedOn, newest } = reachStateOf(points, (product ? products[product].reachPercent : 100) / 100);
  if (newest) told.states.push({ ...subject, productId, reachedOn, newestOn: newest.day, newestShare: newest.share });
}
