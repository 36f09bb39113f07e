import { readDb } from '@/db/connection';
import { listOutcomes } from '@/db/queries/outcomes';
import { events } from '@/db/schema/history';
import { evidence, issueGoals, issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { reachPoints } from '@/db/schema/reach';
import { releases } from '@/db/schema/releases';
import { seedDemo } from '@/db/seed/demo/seed';
import { dayNumber, dayOf, mondayOf } from './plain-arithmetic';

export const openNames = ['new', 'triaged', 'planned', 'in_progress'];
export const outNames = ['released', 'verified'];
export const doneNames = ['fixed', ...outNames];
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

export type DemoRows = Awaited<ReturnType<typeof seedDemoRows>>;

/** Loads the demo of a day and hands back what is stored of it, row by row. */
export async function seedDemoRows(today: string) {
  await seedDemo({ today, passwordHash: 'not a real hash', renderPicture: async () => ({ png: onePixel, thumbnail: onePixel }) });
  const db = await readDb();
  const lead = (await db.select().from(members)).find(({ role }) => role === 'lead');
  if (!lead) throw new Error('the demo has no lead');
  return {
    lead,
    issues: await db.select().from(issues),
    events: (await db.select().from(events)).sort((one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1)),
    releases: await db.select().from(releases),
    products: new Map((await db.select().from(products)).map((product) => [product.id, product])),
    reachPoints: await db.select().from(reachPoints),
    served: new Set((await db.select().from(issueGoals)).map(({ issueId }) => issueId)),
    evidence: await db.select().from(evidence),
    outcomes: await listOutcomes(db, lead),
  };
}

/** Issues done less undone in each of the last 26 whole weeks, from the events of a product's releases. */
export function weeksByHand(raw: DemoRows, productId: string, today: string): number[] {
  const ofProduct = raw.releases.filter((release) => release.productId === productId).map(({ id }) => id);
  const perWeek = new Map<string, number>();
  for (const { action, changes, day, releaseId } of raw.events) {
    if (!releaseId || !ofProduct.includes(releaseId)) continue;
    const [was, is] = (changes.status ?? []).map((status) => doneNames.includes(String(status)));
    const came = changes.wasDone?.[1] === true ? 1 : 0;
    const n =
      action === 'statusChanged'
        ? Number(is) - Number(was)
        : action === 'addedToRelease'
          ? came
          : action === 'removedFromRelease'
            ? -came
            : 0;
    perWeek.set(mondayOf(day), (perWeek.get(mondayOf(day)) ?? 0) + n);
  }
  return Array.from({ length: 26 }, (_, week) => Math.max(0, perWeek.get(dayOf(dayNumber(mondayOf(today)) - 7 * (26 - week))) ?? 0));
}
