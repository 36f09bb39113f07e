import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { readLedgerYear } from '@/db/queries/goal-ledger';
import { listGoalCounts, listGoalReleaseCounts, listNewestIssuesOfGoal } from '@/db/queries/goal-service';
import { steps, walkthroughs } from '@/db/schema/walkthroughs';
import { insertFiscalYear, insertGoal, insertPillar } from '@/db/writes/goals';
import { rebuildTallies } from '@/db/writes/rebuild-tallies';
import { fullestFirst, servingIssues } from '@/domain/goals/goal-service';
import { ledgerSeries } from '@/domain/goals/ledger-series';
import type { Member } from '@/domain/people/member';
import { serveGoal } from '@/server/operations/issue-links';
import { updateIssue } from '@/server/operations/issues';
import { storeIssue, storeJourney, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
const year = { from: '2026-04-01', to: '2027-03-31' };
let lead: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
});

async function storeGoal(year: number): Promise<string> {
  const [fiscalYearId, pillarId, id] = [newId(), newId(), newId()];
  const part = { name: 'x', description: '', position: 1, archivedAt: null, version: 1 };
  await inTransaction(async (tx) => {
    await insertFiscalYear(tx, { id: fiscalYearId, year, policy: '', vision: '', impression: '', version: 1 });
    await insertPillar(tx, { id: pillarId, fiscalYearId, ...part });
    await insertGoal(tx, { id, pillarId, kind: 'committed', ownerId: null, checkInRhythm: 'none' as const, ...part });
  });
  return id;
}

async function served(goalId: string) {
  const db = await readDb();
  return {
    issues: servingIssues(await listGoalCounts(db, lead, [goalId])),
    releases: fullestFirst(await listGoalReleaseCounts(db, lead, [goalId])),
  };
}

test('what serves a goal is counted per status and release, follows every change, and equals a rebuild', async () => {
  const goalId = await storeGoal(2001);
  const product = await storeProduct();
  const release = await storeRelease(product.id);
  const open = await storeIssue({ ...triaged, productId: product.id });
  const fixed = await storeIssue({ ...triaged, productId: product.id, releaseId: release.id, status: 'fixed', fixedOn: '2026-04-20' });
  for (const issue of [open, fixed]) await serveGoal(lead, { issueId: issue.id, goalId, isServed: true }, now);
  await updateIssue(lead, { issueId: open.id, seenVersion: open.version, changes: { releaseId: release.id } }, now);

  const counted = await served(goalId);
  expect(counted.issues).toMatchObject({ all: 2, open: 1, done: 1 });
  expect(counted.releases).toEqual([{ goalId, releaseId: release.id, all: 2, done: 1 }]);
  await inTransaction(rebuildTallies);
  expect(await served(goalId)).toEqual(counted);
  const newest = await listNewestIssuesOfGoal(await readDb(), lead, goalId, 1);
  expect(newest.map((issue) => issue.key)).toEqual([fixed.key]);
});

test('computed KPIs read the months of the year, of one product or of all', async () => {
  const [here, there] = [await storeProduct(), await storeProduct()];
  for (const [product, days] of [
    [here, ['2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '2026-05-02']],
    [there, ['2026-04-02', '2026-03-30']],
  ] as const) {
    for (const fixedOn of days) {
      await storeIssue({ ...triaged, productId: product.id, status: 'fixed', foundOn: '2026-03-01', fixedOn, originalDueOn: '2026-04-05' });
    }
  }
  const asked = [here.id, null].map((productId) => ({ computedFrom: 'onTimeFixRate' as const, productId }));
  const ledgerOf = await readLedgerYear(await readDb(), lead, asked, year);
  expect(ledgerSeries('onTimeFixRate', ledgerOf(here.id), year, '2026-05-04')).toEqual([
    { day: '2026-04-30', figure: { kind: 'figure', value: 80, n: 5 } },
    { day: '2026-05-04', figure: { kind: 'tooFew', n: 1, needed: 5 } },
  ]);
  const [april] = ledgerSeries('onTimeFixRate', ledgerOf(null), year, '2026-05-04');
  expect(april?.figure.kind === 'figure' && april.figure.n).toBeGreaterThanOrEqual(6);
});

test('coverage counts the touchpoints walked since the fiscal year began', async () => {
  const product = await storeProduct();
  const { journey, touchpoints } = await storeJourney(product.id, ['Unbox', 'Pair', 'Ring', 'Return']);
  const walked = async (finishedOn: string, touchpointIds: readonly (string | undefined)[]) => {
    const id = newId();
    const about = {
      productId: product.id,
      journeyId: journey.id,
      personaId: null,
      rewalkOfId: null,
      title: 'Walk',
      build: '',
      channel: null,
    };
    const times = {
      plannedOn: finishedOn,
      status: 'done' as const,
      startedAt: null,
      finishedAt: null,
      finishedOn,
      summary: '',
      version: 1,
      createdAt: now,
    };
    const seen = {
      result: null,
      seconds: null,
      emotion: null,
      observation: '',
      checksIssueId: null,
      isGone: null,
      version: 1,
      createdAt: now,
    };
    await inTransaction(async (tx) => {
      await tx.insert(walkthroughs).values({ id, ...about, ...times });
      for (const [position, touchpointId] of touchpointIds.entries()) {
        const step = { id: newId(), walkthroughId: id, touchpointId, position, action: '', walkedById: lead.id, ...seen };
        await tx.insert(steps).values(step);
      }
    });
  };
  await walked('2026-03-20', [touchpoints[3]?.id]);
  await walked('2026-04-10', [touchpoints[0]?.id]);
  await walked('2026-05-02', [touchpoints[0]?.id, touchpoints[1]?.id]);
  const ledgerOf = await readLedgerYear(await readDb(), lead, [{ computedFrom: 'walkthroughCoverage', productId: product.id }], year);
  expect(ledgerSeries('walkthroughCoverage', ledgerOf(product.id), year, '2026-05-04')).toEqual([
    { day: '2026-04-30', figure: { kind: 'figure', value: 25, n: 4 } },
    { day: '2026-05-04', figure: { kind: 'figure', value: 50, n: 4 } },
  ]);
});
