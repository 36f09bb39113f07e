import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { goals, pillars } from '@/db/schema/goals';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { members } from '@/db/schema/people';
import { personas, products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import { walkthroughs } from '@/db/schema/walkthroughs';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

export type Option = { id: string; name: string };
export type FilterOptions = Record<'owner' | 'product' | 'release' | 'goal' | 'stage' | 'touchpoint' | 'persona' | 'walkthrough', Option[]>;

const most = 300;

/** What the panel of filters offers. The places of journeys are offered once a product is chosen: there are too many of all. */
export async function listFilterOptions(db: Database, viewer: Member, productIds: readonly string[]): Promise<FilterOptions> {
  const ofProducts = productIds.length > 0;
  const ids = [...productIds];
  const [owner, product, release, goal, stage, touchpoint, persona, walkthrough] = await Promise.all([
    db
      .select({ id: members.id, name: members.name })
      .from(members)
      .where(isNull(members.disabledAt))
      .orderBy(asc(members.name))
      .limit(most),
    db
      .select({ id: products.id, name: products.name })
      .from(products)
      .where(isNull(products.archivedAt))
      .orderBy(asc(products.name))
      .limit(most),
    listVisibleReleases(db, viewer, ofProducts ? inArray(releases.productId, ids) : undefined),
    db
      .select({ id: goals.id, name: goals.name })
      .from(goals)
      .innerJoin(pillars, eq(pillars.id, goals.pillarId))
      .where(and(isNull(goals.archivedAt), isNull(pillars.archivedAt)))
      .orderBy(asc(goals.name))
      .limit(most),
    ofProducts ? listStages(db, inArray(journeys.productId, ids)) : [],
    ofProducts ? listTouchpoints(db, inArray(journeys.productId, ids)) : [],
    ofProducts
      ? db
          .select({ id: personas.id, name: personas.name })
          .from(personas)
          .where(inArray(personas.productId, ids))
          .orderBy(asc(personas.name))
          .limit(most)
      : [],
    ofProducts
      ? db
          .select({ id: walkthroughs.id, name: walkthroughs.title })
          .from(walkthroughs)
          .where(inArray(walkthroughs.productId, ids))
          .orderBy(desc(walkthroughs.plannedOn))
          .limit(most)
      : [],
  ]);
  return { owner, product, release, goal, stage, touchpoint, persona, walkthrough };
}

/** Releases that a viewer may know the name of, each with its product's key. */
export async function listVisibleReleases(db: Database, viewer: Pick<Member, 'role'>, where?: SQL): Promise<Option[]> {
  return db
    .select({ id: releases.id, name: sql<string>`${products.key} || ' ' || ${releases.name}` })
    .from(releases)
    .innerJoin(products, eq(products.id, releases.productId))
    .where(and(where, may(viewer, 'release.seeConfidential') ? undefined : eq(releases.isConfidential, false)))
    .orderBy(asc(products.key), asc(releases.plannedOn))
    .limit(most);
}

/** Stages with their journeys. */
export async function listStages(db: Database, where?: SQL): Promise<Option[]> {
  return db
    .select({ id: stages.id, name: sql<string>`${journeys.name} || ' › ' || ${stages.name}` })
    .from(stages)
    .innerJoin(journeys, eq(journeys.id, stages.journeyId))
    .where(and(where, isNull(stages.archivedAt)))
    .orderBy(asc(journeys.name), asc(stages.position))
    .limit(most);
}

const listTouchpoints = (db: Database, where: SQL): Promise<Option[]> =>
  db
    .select({ id: touchpoints.id, name: sql<string>`${stages.name} || ' › ' || ${touchpoints.name}` })
    .from(touchpoints)
    .innerJoin(stages, eq(stages.id, touchpoints.stageId))
    .innerJoin(journeys, eq(journeys.id, stages.journeyId))
    .where(and(where, isNull(touchpoints.archivedAt)))
    .orderBy(asc(journeys.name), asc(stages.position), asc(touchpoints.position))
    .limit(most);
