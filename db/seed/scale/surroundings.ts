import type { Database } from '@/db/dialect/dialect';
import { fiscalYears, goals, kpiMeasurements, kpis, pillars } from '@/db/schema/goals';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { organisation } from '@/db/schema/organisation';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import { addDays, type Day } from '@/domain/calendar/day';
import { defaultPriorityTable } from '@/domain/issues/suggested-priority';
import { roles } from '@/domain/people/member';

export type Surroundings = {
  memberIds: string[];
  places: { productId: string; productKey: string; journeyId: string; stageId: string; touchpointId: string }[];
  releasesOf: Map<string, { id: string; plannedOn: Day; isShipped: boolean }[]>;
  goalIds: string[];
};

const productCount = 10;
const stageCount = 8;
const touchpointCount = 5;
const releasesPerProduct = 8;
const goalCount = 12;

/** Everything that issues of the size seed point at: people, products, journeys, releases, a fiscal year with goals. */
export async function insertSurroundings(tx: Database, people: number, today: Day, passwordHash: string | null): Promise<Surroundings> {
  const createdAt = new Date(`${addDays(today, -1900)}T08:00:00Z`);
  await tx.insert(organisation).values({
    id: 'org',
    name: 'Scale Works',
    timeZone: 'Europe/Berlin',
    workingDays: [1, 2, 3, 4, 5],
    weekStartsOn: 1,
    fiscalStartMonth: 4,
    fiscalYearNamedBy: 'start',
    locale: 'en',
    calendar: 'gregory',
    priorityTable: defaultPriorityTable,
    isDemo: true,
    version: 1,
  });
  const memberRows = Array.from({ length: people }, (_, index) => ({
    id: `member-${index}`,
    email: `${index < roles.length ? roles[index] : `person${index}`}@demo.example`,
    name: `Person ${index}`,
    role: roles[index] ?? ('owner' as const),
    passwordHash,
    locale: 'en' as const,
    calendar: 'gregory' as const,
    disabledAt: null,
    isPlaceholder: false,
    version: 1,
    createdAt,
  }));
  await tx.insert(members).values(memberRows);
  const places = await insertPlaces(tx);
  return {
    memberIds: memberRows.map((member) => member.id),
    places,
    releasesOf: await insertReleases(tx, today, createdAt),
    goalIds: await insertGoals(tx, today, createdAt),
  };
}

async function insertPlaces(tx: Database): Promise<Surroundings['places']> {
  const places: Surroundings['places'] = [];
  for (let p = 0; p < productCount; p++) {
    const [productId, productKey, journeyId] = [`product-${p}`, `P${p}`, `journey-${p}`];
    await tx.insert(products).values({
      id: productId,
      key: productKey,
      name: `Product ${p}`,
      isCompetitor: false,
      nextIssueNumber: 1_000_001,
      archivedAt: null,
      version: 1,
    });
    await tx.insert(journeys).values({
      id: journeyId,
      productId,
      personaId: null,
      name: `Journey ${p}`,
      scenario: '',
      kind: 'journey',
      archivedAt: null,
      version: 1,
    });
    for (let s = 0; s < stageCount; s++) {
      const stageId = `stage-${p}-${s}`;
      await tx.insert(stages).values({ id: stageId, journeyId, name: `Stage ${s}`, position: s + 1, archivedAt: null });
      for (let t = 0; t < touchpointCount; t++) {
        const touchpointId = `touchpoint-${p}-${s}-${t}`;
        await tx.insert(touchpoints).values({
          id: touchpointId,
          stageId,
          name: `Touchpoint ${s}.${t}`,
          position: t + 1,
          customerAction: '',
          thoughts: '',
          emotion: null,
          painPoint: '',
          delightOpportunity: '',
          channel: null,
          notes: '',
          archivedAt: null,
        });
        places.push({ productId, productKey, journeyId, stageId, touchpointId });
      }
    }
  }
  return places;
}

async function insertReleases(tx: Database, today: Day, createdAt: Date): Promise<Surroundings['releasesOf']> {
  const releasesOf: Surroundings['releasesOf'] = new Map();
  for (let p = 0; p < productCount; p++) {
    const rows = Array.from({ length: releasesPerProduct }, (_, index) => {
      const plannedOn = addDays(today, (index - releasesPerProduct + 2) * 90 + 45);
      const isShipped = plannedOn < today;
      return {
        id: `release-${p}-${index}`,
        productId: `product-${p}`,
        name: `${index + 1}.0`,
        plannedOn,
        originalPlannedOn: plannedOn,
        freezeOn: addDays(plannedOn, -14),
        shippedOn: isShipped ? plannedOn : null,
        notes: '',
        status: isShipped ? ('shipped' as const) : ('planned' as const),
        isConfidential: p === 0 && index === releasesPerProduct - 1,
        slipCount: 0,
        version: 1,
        createdAt,
      };
    });
    await tx.insert(releases).values(rows);
    releasesOf.set(
      `product-${p}`,
      rows.map(({ id, plannedOn, status }) => ({ id, plannedOn, isShipped: status === 'shipped' })),
    );
  }
  return releasesOf;
}

async function insertGoals(tx: Database, today: Day, createdAt: Date): Promise<string[]> {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '04' ? 1 : 0);
  await tx
    .insert(fiscalYears)
    .values({ id: 'year', year, policy: 'Customers come back because it simply works', vision: '', impression: '', version: 1 });
  const goalIds = Array.from({ length: goalCount }, (_, index) => `goal-${index}`);
  const pillarIds = ['pillar-0', 'pillar-1', 'pillar-2', 'pillar-3'];
  await tx.insert(pillars).values(
    pillarIds.map((id, index) => ({
      id,
      fiscalYearId: 'year',
      name: `Pillar ${index}`,
      description: '',
      position: index + 1,
      archivedAt: null,
      version: 1,
    })),
  );
  await tx.insert(goals).values(
    goalIds.map((id, index) => ({
      id,
      pillarId: `pillar-${index % pillarIds.length}`,
      name: `Goal ${index}`,
      description: '',
      kind: 'committed' as const,
      checkInRhythm: 'month' as const,
      ownerId: 'member-2',
      position: index + 1,
      archivedAt: null,
      version: 1,
    })),
  );
  for (const [index, goalId] of goalIds.entries()) {
    const kpiId = `kpi-${index}`;
    await tx.insert(kpis).values({
      id: kpiId,
      goalId,
      name: `KPI ${index}`,
      unit: 'number',
      decimals: 1,
      direction: 'fall',
      baseline: 200,
      target: 100,
      lowLimit: null,
      highLimit: null,
      weight: 1,
      computedFrom: index === 0 ? 'openP0P1' : null,
      productId: null,
      position: 1,
      archivedAt: null,
      version: 1,
    });
    const months = Array.from({ length: 18 }, (_, month) => addDays(`${year}-04-15`, month * 30)).filter((day) => day <= today);
    if (months.length > 0) {
      await tx
        .insert(kpiMeasurements)
        .values(
          months.map((day, month) => ({ kpiId, day, value: 200 - month * 5, note: '', recordedById: 'member-1', recordedAt: createdAt })),
        );
    }
  }
  return goalIds;
}
