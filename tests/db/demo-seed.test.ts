import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { asc, eq, isNotNull, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { dataDir } from '@/db/location';
import { findOrganisation } from '@/db/queries/organisation';
import { goals, kpiMeasurements, kpis } from '@/db/schema/goals';
import { events, tallies } from '@/db/schema/history';
import { evidence, issueGoals, issueKpis, issues, mentions, severityVotes } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { releases } from '@/db/schema/releases';
import { steps, walkthroughs } from '@/db/schema/walkthroughs';
import { seedDemo } from '@/db/seed/demo/seed';
import { allIssues } from '@/db/seed/demo/story/all-issues';
import { people } from '@/db/seed/demo/story/people';
import { rebuildTallies } from '@/db/writes/rebuild-tallies';
import { tallyMeasures } from '@/domain/history/tallies';
import { issueStatuses } from '@/domain/issues/issue';

const today = '2026-09-16';
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

beforeAll(async () => {
  await seedDemo({ today, seed: 7, passwordHash: 'not a real hash', renderPicture: async () => ({ png: onePixel, thumbnail: onePixel }) });
});

describe('the demo program', () => {
  test('is of a demo organisation with twenty people, the five accounts of the sign-in page among them', async () => {
    const db = await readDb();
    const everybody = await db.select().from(members);
    expect(await findOrganisation(db)).toMatchObject({ isDemo: true, timeZone: 'Europe/Berlin', fiscalStartMonth: 4 });
    expect(everybody).toHaveLength(20);
    for (const role of ['admin', 'lead', 'owner', 'executive', 'walker'] as const) {
      expect(everybody.find((person) => person.email === `${role}@demo.example`)).toMatchObject({ role, passwordHash: 'not a real hash' });
    }
  });

  test('holds about 250 issues in every status', async () => {
    const rows = await (await readDb()).select({ status: issues.status }).from(issues);
    expect(rows.length).toBeGreaterThanOrEqual(245);
    expect(rows.length).toBeLessThanOrEqual(275);
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(issueStatuses));
    expect(rows.filter((row) => row.status === 'new').length).toBeGreaterThanOrEqual(35);
  });

  test('is written about a quarter in Chinese, French, German and Persian', () => {
    const byLanguage = (locale: string) =>
      allIssues.filter((issue) => people[issue.by].locale === locale && isIn(locale, issue.title)).length;
    for (const locale of ['zh', 'fa']) expect(byLanguage(locale)).toBeGreaterThanOrEqual(14);
    const others = allIssues.filter((issue) => /^(zh|fr|de|fa)-/.test(issue.ref)).length;
    expect(others / allIssues.length).toBeGreaterThan(0.2);
    expect(others / allIssues.length).toBeLessThan(0.3);
  });

  test('has nothing in the future but plans and deadlines', async () => {
    const db = await readDb();
    const [latest] = await db.select({ at: sql<number>`max(${events.day})` }).from(events);
    expect(String(latest?.at) <= today).toBe(true);
    for (const column of [issues.foundOn, issues.fixedOn, issues.releasedOn, issues.verifiedOn, kpiMeasurements.day] as const) {
      const table = column === kpiMeasurements.day ? kpiMeasurements : issues;
      const [row] = await db.select({ latest: sql<string>`max(${column})` }).from(table);
      expect(String(row?.latest) <= today).toBe(true);
    }
  });

  test('keeps the rules: what is fixed has an analysis and a solution, nobody verified their own fix', async () => {
    const done = await (await readDb()).select().from(issues).where(isNotNull(issues.fixedOn));
    expect(done.length).toBeGreaterThan(100);
    expect(done.filter((issue) => issue.analysis === '' || issue.solution === '' || issue.ownerId === null)).toEqual([]);
    expect(done.filter((issue) => issue.verifiedById !== null && issue.verifiedById === issue.ownerId)).toEqual([]);
  });

  test('gives the owner something overdue, due, blocked, fixed and planned', async () => {
    const db = await readDb();
    const [owner] = await db.select().from(members).where(eq(members.email, 'owner@demo.example'));
    const mine = await db
      .select()
      .from(issues)
      .where(eq(issues.ownerId, owner?.id ?? ''));
    const open = mine.filter((issue) => issue.status === 'planned' || issue.status === 'in_progress');
    expect(open.filter((issue) => (issue.dueOn ?? today) < today).length).toBeGreaterThanOrEqual(3);
    expect(open.filter((issue) => (issue.dueOn ?? '') >= today).length).toBeGreaterThanOrEqual(5);
    expect(open.some((issue) => issue.blockedBecause !== '')).toBe(true);
    expect(mine.some((issue) => issue.status === 'fixed')).toBe(true);
  });

  test('has one app release that slipped three times, one confidential, and issues added after a freeze', async () => {
    const db = await readDb();
    const all = await db.select().from(releases);
    expect(all.filter((release) => release.slipCount === 3)).toHaveLength(1);
    const [confidential] = all.filter((release) => release.isConfidential);
    expect(confidential).toMatchObject({ status: 'planned' });
    const joined = await db.select().from(events).where(eq(events.action, 'addedToRelease'));
    for (const release of all.filter((each) => each.slipCount === 3)) {
      expect(joined.filter((event) => event.releaseId === release.id && event.day > (release.freezeOn ?? '')).length).toBeGreaterThan(2);
    }
    const said = JSON.stringify(await db.select({ title: issues.title, solution: issues.solution, text: issues.searchText }).from(issues));
    expect(said).not.toContain(confidential?.name);
  });

  test('re-walks verify most fixes and find some still broken', async () => {
    const db = await readDb();
    const checks = await db.select().from(steps).where(isNotNull(steps.checksIssueId));
    expect(checks.filter((step) => step.isGone === true).length).toBeGreaterThan(40);
    expect(checks.filter((step) => step.isGone === false).length).toBeGreaterThanOrEqual(1);
    expect((await db.select().from(walkthroughs).where(eq(walkthroughs.status, 'done'))).length).toBe(12);
    expect((await db.select().from(issues).where(sql`${issues.reopenCount} > 0`)).length).toBeGreaterThanOrEqual(3);
  });

  test('tells the hotline’s published results, and that points is what we took', async () => {
    const db = await readDb();
    const [loss] = await db.select().from(kpis).where(eq(kpis.unit, 'pp'));
    const values = await db
      .select()
      .from(kpiMeasurements)
      .where(eq(kpiMeasurements.kpiId, loss?.id ?? ''))
      .orderBy(asc(kpiMeasurements.day));
    expect(values.at(-1)?.note).toContain('without saying points or percent');
    expect(Math.min(...values.map((value) => value.value))).toBeGreaterThanOrEqual(-8.5);
  });

  test('gives every chart something to draw', async () => {
    const db = await readDb();
    const measures = await db.selectDistinct({ measure: tallies.measure }).from(tallies);
    expect(new Set(measures.map((row) => row.measure))).toEqual(new Set(tallyMeasures));
    for (const table of [goals, issueGoals, issueKpis, mentions, severityVotes] as const) {
      const [row] = await db.select({ n: sql<number>`count(*)` }).from(table);
      expect(Number(row?.n)).toBeGreaterThan(10);
    }
  });

  test('keeps its pictures as evidence that is really there', async () => {
    const rows = await (await readDb()).select().from(evidence);
    expect(rows.length).toBeGreaterThanOrEqual(20);
    for (const row of rows) {
      const bytes = fs.readFileSync(path.join(dataDir(), 'evidence', row.storedAs));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.sha256);
    }
  });

  test('counts what a rebuild from nothing would count', async () => {
    const kept = await storedTallies();
    await inTransaction(rebuildTallies);
    expect(await storedTallies()).toEqual(kept);
  });

  test('is never written over a program', async () => {
    await expect(seedDemo({ today })).rejects.toThrow('not empty');
  });
});

const isIn = (locale: string, text: string) => (locale === 'zh' ? /\p{Script=Han}/u : /\p{Script=Arabic}/u).test(text);

async function storedTallies() {
  const rows = await (await readDb()).select().from(tallies);
  return rows
    .filter((row) => row.n !== 0)
    .map(({ measure, productId, a, b, c, n }) => [measure, productId, a, b, c, n].join(' '))
    .sort();
}
