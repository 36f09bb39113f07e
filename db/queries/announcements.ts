import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { announcements, toldPeople } from '@/db/schema/announcements';
import { imports } from '@/db/schema/imports';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { walkers } from '@/db/schema/walkthroughs';
import { doneStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import type { Announcement } from '@/domain/releases/announcement';
import { type AnnouncedFix, mostAnnouncedFixes } from '@/domain/releases/announcement-draft';

type Viewer = Pick<Member, 'role'>;

/** The texts of a release in every language that has one. Ask only for a release that the viewer may see; so for all here. */
export async function listAnnouncements(db: Database, _viewer: Viewer, releaseId: string): Promise<Announcement[]> {
  return db
    .select({
      locale: announcements.locale,
      body: announcements.body,
      state: announcements.state,
      savedByName: members.name,
      savedOn: announcements.savedOn,
      version: announcements.version,
    })
    .from(announcements)
    .innerJoin(members, eq(members.id, announcements.savedById))
    .where(eq(announcements.releaseId, releaseId))
    .limit(10);
}

const mostPeople = 200;

const fixedIn = (releaseId: string) => and(eq(issues.releaseId, releaseId), inArray(issues.status, [...doneStatuses]));

/** What a draft is made of, the gravest first. */
export async function listAnnouncedFixes(db: Database, _viewer: Viewer, releaseId: string): Promise<AnnouncedFix[]> {
  return db
    .select({ title: issues.title, solution: issues.solution, severity: issues.severity })
    .from(issues)
    .where(fixedIn(releaseId))
    .orderBy(desc(issues.severity), asc(issues.seq))
    .limit(mostAnnouncedFixes);
}

export type PersonToTell = { id: string; name: string; toldOn: string | null };

/** Everybody who raised what a release carries: reporters, walkers of their walkthroughs, and who imported them. */
export async function listPeopleToTell(db: Database, _viewer: Viewer, releaseId: string): Promise<PersonToTell[]> {
  const fixed = fixedIn(releaseId);
  const reporters = db.select({ id: issues.reporterId }).from(issues).where(fixed);
  const walked = db
    .select({ id: walkers.memberId })
    .from(walkers)
    .where(inArray(walkers.walkthroughId, db.select({ id: issues.walkthroughId }).from(issues).where(fixed)));
  const imported = db
    .select({ id: imports.startedById })
    .from(imports)
    .where(inArray(imports.id, db.select({ id: issues.importId }).from(issues).where(fixed)));
  const ids = [...(await reporters), ...(await walked), ...(await imported)].flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return [];
  return db
    .select({ id: members.id, name: members.name, toldOn: toldPeople.toldOn })
    .from(members)
    .leftJoin(toldPeople, and(eq(toldPeople.memberId, members.id), eq(toldPeople.releaseId, releaseId)))
    .where(inArray(members.id, [...new Set(ids)].slice(0, mostPeople)))
    .orderBy(asc(members.name), asc(members.id));
}
