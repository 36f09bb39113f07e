import type { Issue } from '@/domain/issues/issue';
import { mergeEffects, mergeEvent } from '@/domain/issues/merge';
import { decideNewIssue } from '@/domain/issues/new-issue';
import { defaultPriorityTable, suggestPriority } from '@/domain/issues/suggested-priority';
import type { Member } from '@/domain/people/member';
import { allowed, type Book, found } from './book';
import { causeOf } from './cause-of';
import type { Deed } from './deed';
import type { Ledger } from './ledger';
import { foundOn, type Life, planLife } from './plan-life';
import { issueNamed } from './story/all-issues';
import type { DemoIssue } from './story/demo-issue';
import type { DemoJourney } from './story/demo-journey';
import { journeys } from './story/journeys';
import { products } from './story/products';
import { type DemoWalk, walkthroughs } from './story/walkthroughs';
import { stepMinute, type Walked } from './tell-walkthroughs';
import type { World } from './world';

export type Numbering = { seq: number; byProduct: Map<string, number> };

type Telling = { book: Book; world: World; ledger: Ledger; walked: Walked; numbering: Numbering };

// Weekends fold several days of the story into one Friday; within a day the stations must keep their order.
const stationMinutes = {
  triage: 360,
  plan: 372,
  join: 384,
  move: 396,
  start: 408,
  block: 414,
  fix: 420,
  effect: 432,
  verify: 456,
  snooze: 480,
  again: 595,
} as const;
type Station = keyof typeof stationMinutes;

/** An issue's whole life as deeds: found, triaged, planned, put into a release, started, moved, fixed, out, checked. */
export function issueDeeds(telling: Telling, issue: DemoIssue): Deed[] {
  const { book, ledger } = telling;
  const life = planLife(issue, book.random);
  const lead = book.member(issue.at.startsWith('hot.') ? 'ana' : 'maren');
  const owner = issue.owner ? book.member(issue.owner) : lead;
  const minute = book.random.between(0, 10);
  const update = (offset: number, station: Station, by: Member, changes: () => Parameters<Ledger['update']>[2]): Deed => {
    const at = book.calendar.moment(offset, stationMinutes[station] + minute);
    return { at, tell: () => void ledger.update(issue.ref, by, changes(), at) };
  };
  const { ending } = issue;
  const find = findDeed(telling, issue, life);
  if (ending.to === 'new')
    return ending.snoozedFor
      ? [find, update(-1, 'snooze', lead, () => ({ snoozedUntil: book.calendar.day(ending.snoozedFor ?? 7) }))]
      : [find];
  if (ending.to === 'duplicate')
    return [find, mergeDeed(telling, issue, lead, Math.max(life.triaged, foundOn(issueNamed(ending.of)) + 1), ending.of)];

  const triage = update(life.triaged, 'triage', lead, () => ({ ...ratingOf(issue), status: 'triaged' }));
  if (ending.to === 'triaged') return [find, triage];
  if (ending.to === 'declined') return [find, triage, update(life.triaged, 'plan', lead, () => ({ status: 'declined', note: ending.why }))];

  const due = (on: number | 'thisWeek') => (on === 'thisWeek' ? book.calendar.thisWeek : book.calendar.day(on));
  const deeds = [
    find,
    triage,
    update(life.planned, 'plan', lead, () => ({
      ownerId: owner.id,
      verifierId: verifierOf(book, issue, owner.id),
      solution: issue.fix ?? '',
      needsRelease: !issue.noRelease,
      dueOn: due(life.firstDue),
      status: 'planned',
    })),
    ...(life.joined === undefined || !issue.in
      ? []
      : [update(life.joined, 'join', lead, () => ({ releaseId: ledger.release(found(issue.in, issue.ref)).id }))]),
    ...life.slips.map((slip) => update(slip.on, 'move', owner, () => ({ dueOn: due(slip.to), note: slip.why, cause: causeOf(slip.why) }))),
  ];
  if (ending.to === 'planned') return deeds;
  deeds.push(update(life.started, 'start', owner, () => ({ status: 'in_progress', ...(issue.cause ? { analysis: issue.cause } : {}) })));
  if (ending.to === 'in_progress' && ending.blocked)
    deeds.push(update(-2, 'block', owner, () => ({ blockedBecause: ending.blocked ?? '' })));
  if (life.fixed === undefined) return deeds;
  deeds.push(update(life.fixed, 'fix', owner, () => ({ status: 'fixed', ...(issue.cause ? { analysis: issue.cause } : {}) })));
  const effective = life.effective;
  if (effective !== undefined)
    deeds.push(update(effective, 'effect', owner, () => ({ status: 'released', effectiveOn: book.calendar.day(effective) })));
  deeds.push(...secondTry(telling, issue, lead, owner, update));
  if (ending.to === 'verified' && !ending.seenIn && life.verified !== undefined) {
    deeds.push(
      update(life.verified, 'verify', ending.by ? book.member(ending.by) : lead, () => ({ status: 'verified', note: ending.note ?? '' })),
    );
  }
  return deeds;
}

// Whoever found it knows best whether it is gone; now and then nobody was thought of, as in life.
function verifierOf(book: Book, issue: DemoIssue, ownerId: string): string | null {
  const letters = [...issue.ref].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  if (letters % 6 === 0) return null;
  const finder = { 1: book.member('maren'), 2: book.member('jonas') }[letters % 6] ?? book.member(issue.by);
  return [finder, book.member('ingrid'), book.member('maren')].find(({ id }) => id !== ownerId)?.id ?? null;
}

// We learn from what hurts at the competitor’s; we do not owe it a fix.
const isCompetitors = (issue: DemoIssue) => issue.at.startsWith('rival.');

function ratingOf(issue: DemoIssue) {
  const [severity, reach, persistence] = issue.rated ?? [1, 1, 1];
  const suggested = suggestPriority({ severity, reach, persistence }, defaultPriorityTable)?.priority ?? 'P3';
  return { severity, reach, persistence, priority: isCompetitors(issue) ? ('P3' as const) : (issue.priority ?? suggested) };
}

function findDeed({ book, world, ledger, walked, numbering }: Telling, issue: DemoIssue, life: Life): Deed {
  const place = world.place(issue.at);
  const walk: DemoWalk | undefined = issue.walk && walkthroughs[issue.walk];
  const stepIndex = walk ? walk.steps.findIndex(([touchpoint]) => touchpoint === issue.at) : -1;
  const minute = stepIndex >= 0 ? stepMinute(stepIndex) + 1 + book.random.between(0, 11) : 150 + book.random.between(0, 200);
  const at = book.calendar.moment(life.found, minute);
  const by = book.member(issue.by);
  return {
    at,
    tell() {
      const walkthrough = issue.walk ? walked.walkthroughs.get(issue.walk) : undefined;
      const step =
        walkthrough &&
        walked.steps.find(
          (each) => each.walkthroughId === walkthrough.id && each.touchpointId === place.touchpointId && !each.checksIssueId,
        );
      const fields = {
        title: issue.title,
        who: issue.who ?? '',
        whereAt: issue.where ?? nameOfPlace(issue),
        wanted: issue.wanted ?? '',
        obstacle: issue.obstacle,
        result: issue.result ?? '',
        productId: world.productId(place.productRef),
        journeyId: place.journeyId,
        stageId: place.stageId,
        touchpointId: place.touchpointId,
        personaId: issue.persona ? world.personaId(issue.persona) : walk ? world.personaId(walk.persona) : null,
        build: walk?.build ?? '',
        channel: walk?.channel ?? place.channel,
        ...(walkthrough ? { walkthroughId: walkthrough.id } : {}),
        ...(step ? { stepId: step.id } : {}),
      };
      const number = (numbering.byProduct.get(place.productRef) ?? 0) + 1;
      numbering.byProduct.set(place.productRef, number);
      numbering.seq += 1;
      const identity = { id: book.id(at), seq: numbering.seq, key: `${products[place.productRef].key}-${number}` };
      const decision = allowed(decideNewIssue(fields, identity, by, { today: book.calendar.day(life.found), now: at }), issue.ref);
      ledger.put(issue.ref, decision.issue);
      book.record(by, decision.events, at);
    },
  };
}

const placeNames = new Map(
  Object.values<DemoJourney>(journeys).flatMap(({ stages }) =>
    Object.values(stages).flatMap((stage) => Object.entries(stage).map(([ref, lanes]): [string, string] => [ref, lanes[0]])),
  ),
);
const nameOfPlace = (issue: DemoIssue) => placeNames.get(issue.at) ?? '';

function mergeDeed({ book, ledger }: Telling, issue: DemoIssue, lead: Member, on: number, original: string): Deed {
  const at = book.calendar.moment(on, 590);
  return {
    at,
    tell() {
      const before = ledger.issue(issue.ref);
      const merged = ledger.update(issue.ref, lead, { duplicateOfId: ledger.issue(original).id }, at);
      for (const { meetings } of mergeEffects(before, merged)) {
        const known = ledger.issue(original);
        const met: Issue = { ...known, metCount: known.metCount + meetings };
        ledger.put(original, met);
        book.record(lead, [mergeEvent(met, merged.id, meetings)], at);
      }
    },
  };
}

type Update = (offset: number, station: Station, by: Member, changes: () => Parameters<Ledger['update']>[2]) => Deed;

/** What follows a fix that a re-walk found broken: another release, a later day, the second fix. */
function secondTry({ book, ledger }: Telling, issue: DemoIssue, lead: Member, owner: Member, update: Update): Deed[] {
  const { reopened } = issue;
  if (!reopened) return [];
  const walk: DemoWalk = walkthroughs[reopened.seenIn];
  const { fixedAgain, carriedBy } = reopened;
  const dueOffset = 'due' in issue.ending && issue.ending.due !== 'thisWeek' ? issue.ending.due : (fixedAgain ?? -1) + 6;
  const again = update(walk.on + 2, 'again', lead, () => ({
    dueOn: book.calendar.day(dueOffset),
    note: reopened.why,
    ...(carriedBy ? { releaseId: ledger.release(carriedBy).id } : {}),
  }));
  if (fixedAgain === undefined) return [again];
  const second = [again, update(fixedAgain, 'fix', owner, () => ({ status: 'fixed' }))];
  return issue.noRelease
    ? [...second, update(fixedAgain + 4, 'effect', owner, () => ({ status: 'released', effectiveOn: book.calendar.day(fixedAgain + 4) }))]
    : second;
}
