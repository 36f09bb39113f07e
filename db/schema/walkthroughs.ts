import { dialect } from '@/db/dialect/chosen';
import { channels } from '@/domain/issues/issue';
import { stepResults, walkthroughStatuses } from '@/domain/walkthroughs/walkthrough';
import { journeys, touchpoints } from './journeys';
import { members } from './people';
import { personas, products } from './products';

const c = dialect.columns;

export const walkthroughs = c.table(
  'walkthroughs',
  {
    id: c.id('id').primaryKey(),
    productId: c
      .id('product_id')
      .notNull()
      .references(() => products.id),
    journeyId: c
      .id('journey_id')
      .notNull()
      .references(() => journeys.id),
    personaId: c.id('persona_id').references(() => personas.id),
    rewalkOfId: c.id('rewalk_of_id'),
    title: c.text('title').notNull(),
    build: c.text('build').notNull(),
    channel: c.text('channel', { enum: channels }),
    plannedOn: c.day('planned_on').notNull(),
    status: c.text('status', { enum: walkthroughStatuses }).notNull(),
    startedAt: c.moment('started_at'),
    finishedAt: c.moment('finished_at'),
    finishedOn: c.day('finished_on'),
    summary: c.text('summary').notNull(),
    version: c.wholeNumber('version').notNull(),
    createdAt: c.moment('created_at').notNull(),
  },
  (walkthrough) => [
    c.index('walkthroughs_by_day').on(walkthrough.plannedOn),
    c.index('walkthroughs_by_persona').on(walkthrough.personaId),
    c.index('walkthroughs_by_product').on(walkthrough.productId, walkthrough.plannedOn),
  ],
);

export const walkers = c.table(
  'walkers',
  {
    walkthroughId: c
      .id('walkthrough_id')
      .notNull()
      .references(() => walkthroughs.id),
    memberId: c
      .id('member_id')
      .notNull()
      .references(() => members.id),
  },
  (walker) => [
    c.primaryKey({ columns: [walker.walkthroughId, walker.memberId] }),
    c.index('walkers_by_member').on(walker.memberId, walker.walkthroughId),
  ],
);

export const steps = c.table(
  'steps',
  {
    id: c.id('id').primaryKey(),
    walkthroughId: c
      .id('walkthrough_id')
      .notNull()
      .references(() => walkthroughs.id),
    touchpointId: c.id('touchpoint_id').references(() => touchpoints.id),
    position: c.wholeNumber('position').notNull(),
    action: c.text('action').notNull(),
    result: c.text('result', { enum: stepResults }),
    seconds: c.wholeNumber('seconds'),
    emotion: c.wholeNumber('emotion'),
    observation: c.text('observation').notNull(),
    /** The shipped fix this step looked at again, and what it saw. */
    checksIssueId: c.id('checks_issue_id'),
    isGone: c.question('is_gone'),
    walkedById: c
      .id('walked_by_id')
      .notNull()
      .references(() => members.id),
    version: c.wholeNumber('version').notNull(),
    createdAt: c.moment('created_at').notNull(),
  },
  (step) => [
    c.index('steps_by_walkthrough').on(step.walkthroughId, step.position),
    c.index('steps_by_checked_issue').on(step.checksIssueId),
  ],
);
