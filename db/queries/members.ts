import { and, asc, count, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { type Issue, openStatuses, priorities } from '@/domain/issues/issue';
import { type HandoverPile, pileOf } from '@/domain/people/leaving';
import type { Member, Role } from '@/domain/people/member';
import type { Person } from '@/domain/people/person';
import { may } from '@/domain/people/rights';

const personColumns = {
  id: members.id,
  email: members.email,
  name: members.name,
  role: members.role,
  locale: members.locale,
  calendar: members.calendar,
  disabledAt: members.disabledAt,
  isPlaceholder: members.isPlaceholder,
  hasPassword: sql<boolean>`${members.passwordHash} is not null`.mapWith(Boolean),
  version: members.version,
  createdAt: members.createdAt,
};

export type NamedMember = { id: string; name: string; role: Role };

/** Everybody who can be given work, by name: for pickers of owners, walkers and mentions. */
export async function listActiveMembers(db: Database, _viewer: Member): Promise<NamedMember[]> {
  return db
    .select({ id: members.id, name: members.name, role: members.role })
    .from(members)
    .where(isNull(members.disabledAt))
    .orderBy(asc(members.name), asc(members.id))
    .limit(1_000);
}

export const peopleAtOnce = 100;

/** One page of people for the administrator, by name. @param afterId the last person of the page before */
export async function listPeople(db: Database, viewer: Member, afterId?: string): Promise<Person[]> {
  if (!may(viewer, 'people.manage')) return [];
  const after = afterId ? await findPerson(db, viewer, afterId) : undefined;
  const beyond = after && or(gt(members.name, after.name), and(eq(members.name, after.name), gt(members.id, after.id)));
  return db.select(personColumns).from(members).where(beyond).orderBy(asc(members.name), asc(members.id)).limit(peopleAtOnce);
}

/** People who are not disabled, and how many of them have yet to choose a password. Placeholders of imports are neither. */
export async function countPeople(db: Database, _viewer: Member): Promise<{ active: number; waiting: number }> {
  const [row] = await db
    .select({
      active: count(),
      waiting: sql<number>`coalesce(sum(case when ${members.passwordHash} is null then 1 else 0 end), 0)`.mapWith(Number),
    })
    .from(members)
    .where(and(isNull(members.disabledAt), eq(members.isPlaceholder, false)));
  return { active: row?.active ?? 0, waiting: row?.waiting ?? 0 };
}

export async function findPerson(db: Database, viewer: Member, id: string): Promise<Person | undefined> {
  if (!may(viewer, 'people.manage') && viewer.id !== id) return undefined;
  const [person] = await db.select(personColumns).from(members).where(eq(members.id, id));
  return person;
}

export async function isActiveMember(db: Database, _viewer: Member, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, id), isNull(members.disabledAt)));
  return rows.length > 0;
}

export async function isEmailTaken(db: Database, email: string, exceptId = ''): Promise<boolean> {
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.email, email), ne(members.id, exceptId)));
  return rows.length > 0;
}

export async function countOtherAdministrators(db: Database, id: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(members)
    .where(and(eq(members.role, 'admin'), isNull(members.disabledAt), ne(members.id, id)));
  return row?.n ?? 0;
}

/** Open issues somebody owns, counted per priority (null: none set yet). */
export async function countOpenIssuesOf(db: Database, memberId: string): Promise<{ priority: Issue['priority']; n: number }[]> {
  return db
    .select({ priority: issues.priority, n: count() })
    .from(issues)
    .where(and(eq(issues.ownerId, memberId), inArray(issues.status, [...openStatuses])))
    .groupBy(issues.priority);
}

export type HeldIssue = Pick<Issue, 'id' | 'key' | 'title' | 'status' | 'priority' | 'dueOn' | 'version'> & { pile: HandoverPile };

/** Open issues somebody owns in these piles, the most urgent first. @param most rows at most */
export async function listHeldIssues(
  db: Database,
  _viewer: Member,
  memberId: string,
  piles: readonly HandoverPile[],
  most: number,
): Promise<HeldIssue[]> {
  if (piles.length === 0) return [];
  const named = priorities.filter((priority) => piles.includes(priority));
  const inPiles = or(inArray(issues.priority, named), piles.includes('none') ? isNull(issues.priority) : undefined);
  const rows = await db
    .select({
      id: issues.id,
      key: issues.key,
      title: issues.title,
      status: issues.status,
      priority: issues.priority,
      dueOn: issues.dueOn,
      version: issues.version,
    })
    .from(issues)
    .where(and(eq(issues.ownerId, memberId), inArray(issues.status, [...openStatuses]), inPiles))
    .orderBy(sql`${issues.priority} is null`, asc(issues.priority), asc(issues.seq))
    .limit(most);
  return rows.map((row) => ({ ...row, pile: pileOf(row.priority) }));
}

/** The administrator who has been here longest: commands from the terminal act in that name. */
export async function findFirstAdministrator(db: Database): Promise<Member | undefined> {
  const [found] = await db
    .select({ id: members.id, name: members.name, role: members.role, locale: members.locale, calendar: members.calendar })
    .from(members)
    .where(and(eq(members.role, 'admin'), isNull(members.disabledAt)))
    .orderBy(asc(members.createdAt), asc(members.id))
    .limit(1);
  return found;
}
