import type { Step, Walkthrough } from '@/domain/walkthroughs/walkthrough';
import { decidePlan, decideStatus, decideStep, stepEvent } from '@/domain/walkthroughs/walkthrough-update';
import { allowed, type Book, found } from './book';
import type { Deed } from './deed';
import type { Ledger } from './ledger';
import type { DemoIssue } from './story/demo-issue';
import type { WalkRef } from './story/walk-refs';
import { type DemoStep, type DemoWalk, walkthroughs } from './story/walkthroughs';
import type { World } from './world';

export type Walked = { walkthroughs: Map<string, Walkthrough>; walkers: { walkthroughId: string; memberId: string }[]; steps: Step[] };

const minutesPerStep = 14;
const checksFrom = 470;

/** Minutes after eight at which a step was recorded; what is found there is written down just after. */
export const stepMinute = (index: number) => 30 + index * minutesPerStep;

/** Plans, walks and closes the walkthroughs; re-walks look again at shipped fixes and verify or reopen them. */
export function walkDeeds(book: Book, world: World, ledger: Ledger, walked: Walked, issues: readonly DemoIssue[]): Deed[] {
  return Object.entries<DemoWalk>(walkthroughs).flatMap(([ref, walk]) => {
    const checks = issues.filter(
      (issue) => issue.reopened?.seenIn === ref || (issue.ending.to === 'verified' && issue.ending.seenIn === ref),
    );
    const planned = plan(book, world, walked, ref, walk);
    if (walk.steps.length === 0) return [planned];
    return [
      planned,
      start(book, walked, ref, walk),
      ...walk.steps.map((step, index) => record(book, world, walked, ref, walk, step, index)),
      ...checks.map((issue, index) => check(book, world, ledger, walked, { ref, walk, issue, index })),
      finish(book, walked, ref, walk),
    ];
  });
}

function plan(book: Book, world: World, walked: Walked, ref: string, walk: DemoWalk): Deed {
  const at = book.calendar.moment(Math.min(walk.on - 9, -1), 90);
  const walkerIds = walk.walkers.map((walker) => book.member(walker).id);
  return {
    at,
    tell() {
      const rewalkOfId = walk.rewalkOf ? idOf(walked, walk.rewalkOf) : null;
      const { title, build, channel } = walk;
      const fields = {
        productId: world.productId(walk.product),
        journeyId: world.journeyId(walk.journey),
        personaId: world.personaId(walk.persona),
        rewalkOfId,
        title,
        build,
        channel,
        plannedOn: book.calendar.day(walk.on),
        walkerIds,
      };
      const facts = {
        isProductKnown: true,
        isJourneyOfProduct: true,
        isPersonaOfProduct: true,
        isRewalkKnown: true,
        areWalkersKnown: true,
      };
      const decision = allowed(decidePlan(fields, { id: book.id(at), createdAt: at }, facts), ref);
      walked.walkthroughs.set(ref, decision.walkthrough);
      walked.walkers.push(...walkerIds.map((memberId) => ({ walkthroughId: decision.walkthrough.id, memberId })));
      book.record(book.member('maren'), decision.events, at);
    },
  };
}

const idOf = (walked: Walked, ref: WalkRef) => found(walked.walkthroughs.get(ref), ref).id;

function start(book: Book, walked: Walked, ref: string, walk: DemoWalk): Deed {
  return move(book, walked, ref, walk, 'recording', 20);
}

function finish(book: Book, walked: Walked, ref: string, walk: DemoWalk): Deed {
  return move(book, walked, ref, walk, 'done', 570);
}

function move(book: Book, walked: Walked, ref: string, walk: DemoWalk, to: 'recording' | 'done', minute: number): Deed {
  const at = book.calendar.moment(walk.on, minute);
  return {
    at,
    tell() {
      const current = found(walked.walkthroughs.get(ref), ref);
      const steps = walked.steps.filter((step) => step.walkthroughId === current.id).length;
      const decision = allowed(decideStatus(current, to, walk.summary, { steps, today: book.calendar.day(walk.on), now: at }), ref);
      walked.walkthroughs.set(ref, decision.walkthrough);
      book.record(book.member(firstWalker(walk)), decision.events, at);
    },
  };
}

const firstWalker = (walk: DemoWalk) => walk.walkers[0] ?? 'tomasz';

function record(book: Book, world: World, walked: Walked, ref: string, walk: DemoWalk, step: DemoStep, index: number): Deed {
  const [place, action, result, seconds, emotion, observation] = step;
  const at = book.calendar.moment(walk.on, stepMinute(index));
  const fields = {
    touchpointId: world.place(place).touchpointId,
    action,
    result,
    seconds,
    emotion,
    observation,
    checksIssueId: null,
    isGone: null,
  };
  return { at, tell: () => void write(book, walked, ref, walk, fields, index, at) };
}

type Check = { ref: string; walk: DemoWalk; issue: DemoIssue; index: number };

function check(book: Book, world: World, ledger: Ledger, walked: Walked, { ref, walk, issue, index }: Check): Deed {
  const at = book.calendar.moment(walk.on, checksFrom + index * 3);
  const isGone = issue.reopened?.seenIn !== ref;
  return {
    at,
    tell() {
      const checked = ledger.issue(issue.ref);
      const observation = isGone ? (gone[(index + walk.title.length) % gone.length] ?? '') : (issue.reopened?.why ?? '');
      const fields = {
        touchpointId: world.place(issue.at).journeyId === world.journeyId(walk.journey) ? world.place(issue.at).touchpointId : null,
        action: `${checked.key}: ${issue.title}`,
        result: isGone ? ('done' as const) : ('failed' as const),
        seconds: 40 + 15 * (index % 5),
        emotion: isGone ? 1 : -1,
        observation,
        checksIssueId: checked.id,
        isGone,
      };
      const by = write(book, walked, ref, walk, fields, walk.steps.length + index, at);
      ledger.update(
        issue.ref,
        by,
        isGone ? { status: 'verified', note: observation } : { status: 'in_progress', note: observation },
        at,
        true,
      );
    },
  };
}

const gone = [
  'Gone. Tried it three times, on two phones.',
  'Works as described; nobody stumbled.',
  'Gone. The customer did not even notice that there had been something.',
  'Tried to break it and could not.',
  'Gone; and faster than before.',
  'Gone for all of us.',
  'Looked for it on purpose: not there any more.',
];

type Fields = Pick<Step, 'touchpointId' | 'action' | 'result' | 'seconds' | 'emotion' | 'observation' | 'checksIssueId' | 'isGone'>;

function write(book: Book, walked: Walked, ref: string, walk: DemoWalk, fields: Fields, index: number, at: Date) {
  const walkthrough = found(walked.walkthroughs.get(ref), ref);
  allowed(decideStep(fields, walkthrough, { isTouchpointOfJourney: true }), ref);
  const by = book.member(walk.walkers[index % Math.min(walk.walkers.length, 3)] ?? firstWalker(walk));
  const step: Step = {
    id: book.id(at),
    walkthroughId: walkthrough.id,
    position: index + 1,
    ...fields,
    walkedById: by.id,
    version: 1,
    createdAt: at,
  };
  walked.steps.push(step);
  book.record(by, [stepEvent(step, walkthrough, 'recorded', {})], at);
  return by;
}
