import { dialect } from '@/db/dialect/chosen';
import { channels } from '@/domain/issues/issue';
import { personas, products } from './products';

const c = dialect.columns;

export const journeys = c.table(
  'journeys',
  {
    id: c.id('id').primaryKey(),
    productId: c
      .id('product_id')
      .notNull()
      .references(() => products.id),
    personaId: c.id('persona_id').references(() => personas.id),
    name: c.text('name').notNull(),
    scenario: c.text('scenario').notNull(),
    kind: c.text('kind', { enum: ['journey', 'experience'] }).notNull(),
    archivedAt: c.moment('archived_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (journey) => [c.index('journeys_by_product').on(journey.productId), c.index('journeys_by_persona').on(journey.personaId)],
);

export const stages = c.table(
  'stages',
  {
    id: c.id('id').primaryKey(),
    journeyId: c
      .id('journey_id')
      .notNull()
      .references(() => journeys.id),
    name: c.text('name').notNull(),
    position: c.wholeNumber('position').notNull(),
    archivedAt: c.moment('archived_at'),
  },
  (stage) => [c.index('stages_by_journey').on(stage.journeyId, stage.position)],
);

export const touchpoints = c.table(
  'touchpoints',
  {
    id: c.id('id').primaryKey(),
    stageId: c
      .id('stage_id')
      .notNull()
      .references(() => stages.id),
    name: c.text('name').notNull(),
    position: c.wholeNumber('position').notNull(),
    customerAction: c.text('customer_action').notNull(),
    thoughts: c.text('thoughts').notNull(),
    /** −2 … +2, as the team believes customers feel here. */
    emotion: c.wholeNumber('emotion'),
    painPoint: c.text('pain_point').notNull(),
    delightOpportunity: c.text('delight_opportunity').notNull(),
    channel: c.text('channel', { enum: channels }),
    notes: c.text('notes').notNull(),
    archivedAt: c.moment('archived_at'),
  },
  (touchpoint) => [c.index('touchpoints_by_stage').on(touchpoint.stageId, touchpoint.position)],
);
