import { inTransaction } from '@/db/connection';
import { newId } from '@/db/new-id';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { organisation } from '@/db/schema/organisation';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import { insertIssues } from '@/db/writes/issues';
import type { Issue } from '@/domain/issues/issue';
import { blankIssue } from '@/domain/issues/new-issue';
import { defaultPriorityTable } from '@/domain/issues/suggested-priority';
import type { Member } from '@/domain/people/member';

let made = 0;

/** A member who is not stored. */
export const aMember = (overrides: Partial<Member> = {}): Member => ({
  id: newId(),
  name: `Ada ${++made}`,
  role: 'owner',
  locale: 'en',
  calendar: 'gregory',
  ...overrides,
});

/** An issue that is not stored. */
export function anIssue(overrides: Partial<Issue> = {}): Issue {
  // Out of the way of the numbers that operations give.
  const seq = 100_000 + ++made;
  const identity = { id: newId(), seq, key: `TST-${seq}`, productId: 'no-product', title: 'The button does nothing' };
  return { ...blankIssue({ ...identity, foundOn: '2026-01-05', createdAt: new Date('2026-01-05T09:00:00Z') }), ...overrides };
}

export const triaged = { status: 'triaged', severity: 3, priority: 'P1', triagedOn: '2026-01-06' } as const satisfies Partial<Issue>;

/** The organisation every operation needs: Berlin, Monday to Friday, fiscal year from April. Call it once per test file. */
export async function storeOrganisation(overrides: Partial<typeof organisation.$inferInsert> = {}) {
  const row = {
    id: 'org',
    name: 'Test Works',
    timeZone: 'Europe/Berlin',
    workingDays: [1, 2, 3, 4, 5],
    weekStartsOn: 1,
    fiscalStartMonth: 4,
    fiscalYearNamedBy: 'start' as const,
    locale: 'en' as const,
    calendar: 'gregory' as const,
    priorityTable: defaultPriorityTable,
    isDemo: false,
    version: 1,
    ...overrides,
  };
  await inTransaction(async (tx) => tx.insert(organisation).values(row).onConflictDoNothing());
  return row;
}

export async function storeMember(
  overrides: Partial<Member> & Partial<Pick<typeof members.$inferInsert, 'email' | 'disabledAt' | 'passwordHash'>> = {},
): Promise<Member> {
  const { email, disabledAt = null, passwordHash = null, ...who } = overrides;
  const member = aMember(who);
  await inTransaction(async (tx) => {
    const row = {
      ...member,
      email: email ?? `${member.id}@test.example`,
      passwordHash,
      disabledAt,
      isPlaceholder: false,
      version: 1,
      createdAt: new Date('2026-01-01T00:00:00Z'),
    };
    await tx.insert(members).values(row);
  });
  return member;
}

export async function storeProduct(overrides: Partial<typeof products.$inferInsert> = {}) {
  const product = {
    id: newId(),
    key: `T${(++made).toString(36).toUpperCase()}`,
    name: 'Test app',
    isCompetitor: false,
    nextIssueNumber: 1,
    archivedAt: null,
    version: 1,
    ...overrides,
  };
  await inTransaction(async (tx) => tx.insert(products).values(product));
  return product;
}

export async function storeRelease(productId: string, overrides: Partial<typeof releases.$inferInsert> = {}) {
  const release = {
    id: newId(),
    productId,
    name: `5.${++made}`,
    plannedOn: '2026-06-30',
    originalPlannedOn: '2026-06-30',
    freezeOn: null,
    shippedOn: null,
    notes: '',
    status: 'planned' as const,
    isConfidential: false,
    slipCount: 0,
    version: 1,
    createdAt: new Date('2026-01-01T00:00:00Z'),
    ...overrides,
  };
  await inTransaction(async (tx) => tx.insert(releases).values(release));
  return release;
}

/** Stores an issue of a product (a new one unless given), with its counts. */
export async function storeIssue(overrides: Partial<Issue> = {}): Promise<Issue> {
  const productId = overrides.productId ?? (await storeProduct()).id;
  const issue = anIssue({ ...overrides, productId });
  await inTransaction((tx) => insertIssues(tx, [issue]));
  return issue;
}

/** A journey with one stage and as many touchpoints as named. */
export async function storeJourney(productId: string, touchpointNames: readonly string[] = ['Open the box']) {
  const journey = {
    id: newId(),
    productId,
    personaId: null,
    name: 'First week',
    scenario: '',
    kind: 'journey' as const,
    archivedAt: null,
    version: 1,
  };
  const stage = { id: newId(), journeyId: journey.id, name: 'Receive', position: 1, archivedAt: null };
  const points = touchpointNames.map((name, index) => ({
    id: newId(),
    stageId: stage.id,
    name,
    position: index + 1,
    customerAction: '',
    thoughts: '',
    emotion: null,
    painPoint: '',
    delightOpportunity: '',
    channel: null,
    notes: '',
    archivedAt: null,
  }));
  await inTransaction(async (tx) => {
    await tx.insert(journeys).values(journey);
    await tx.insert(stages).values(stage);
    await tx.insert(touchpoints).values(points);
  });
  return { journey, stage, touchpoints: points };
}
