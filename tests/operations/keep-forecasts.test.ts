import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { countOpenAhead, countPromises, listLastChances, readPace } from '@/db/queries/forecasts';
import { forecasts } from '@/db/schema/forecasts';
import { insertForecasts } from '@/db/writes/forecasts';
import { addTallies } from '@/db/writes/tallies';
import { addDays } from '@/domain/calendar/day';
import { keepForecasts } from '@/server/operations/keep-forecasts';
import { aMember, storeIssue, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const viewer = aMember({ role: 'lead' });
const monday = new Date('2026-05-04T10:00:00Z');
const burnt = (productId: string, a: string, days: readonly string[]) =>
  inTransaction(async (tx) =>
    addTallies(
      tx,
      days.map((b) => ({ measure: 'burn', productId, a, b, c: 'done', n: 1 })),
    ),
  );

const keptOf = async (releaseId: string) =>
  (await readDb()).select().from(forecasts).where(eq(forecasts.releaseId, releaseId)).orderBy(forecasts.madeOn);

beforeAll(async () => {
  await storeOrganisation();
});

test('each planned release with open issues is forecast once a day; without history nothing is said', async () => {
  const [product, unknown] = [await storeProduct(), await storeProduct()];
  const earlier = await storeRelease(product.id, { plannedOn: '2026-05-20' });
  const release = await storeRelease(product.id, { plannedOn: '2026-07-30', isConfidential: true });
  const young = await storeRelease(unknown.id);
  for (const releaseId of [earlier.id, release.id, release.id]) await storeIssue({ ...triaged, productId: product.id, releaseId });
  await storeIssue({ ...triaged, productId: unknown.id, releaseId: young.id });
  const weekly = Array.from({ length: 10 }, (_, week) => addDays('2026-02-24', week * 7));
  await burnt(product.id, earlier.id, weekly);

  expect(await keepForecasts(monday)).toBe(2);
  await keepForecasts(new Date('2026-05-04T20:00:00Z'));
  const db = await readDb();
  expect(await keptOf(release.id)).toMatchObject([{ madeOn: '2026-05-04', remaining: 2, isWeekly: true, chance: 1 }]);
  expect(await countOpenAhead(db, viewer, release)).toBe(1);
  expect(await readPace(db, viewer, product.id, '2026-04-01')).toMatchObject({ beganOn: '2026-02-24', rows: { length: 4 } });

  await keepForecasts(new Date('2026-05-05T10:00:00Z'));
  expect(await keptOf(release.id)).toMatchObject([{ isWeekly: true }, { madeOn: '2026-05-05', isWeekly: false }]);
  expect(await listLastChances(db, viewer, [release.id, young.id])).toEqual(new Map([[release.id, 1]]));
});

test('promises are held against the day on which the last issue of a shipped release was done', async () => {
  const product = await storeProduct();
  const shipped = await storeRelease(product.id, { status: 'shipped', shippedOn: '2026-06-20' });
  await burnt(product.id, shipped.id, ['2026-06-01', '2026-06-15']);
  const promise = (madeOn: string, isWeekly: boolean) => ({
    releaseId: shipped.id,
    madeOn,
    plannedOn: '2026-06-20',
    remaining: 3,
    chance: 0.4,
    on50: '2026-06-10',
    on70: '2026-06-15',
    on85: '2026-06-25',
    on95: null,
    straightOn: '2026-06-08',
    isWeekly,
  });
  await inTransaction((tx) =>
    insertForecasts(tx, [promise('2026-05-18', true), promise('2026-05-19', false), promise('2026-06-15', true)]),
  );
  expect(await countPromises(await readDb(), viewer)).toEqual({
    50: { made: 1, kept: 0 },
    70: { made: 1, kept: 1 },
    85: { made: 1, kept: 1 },
    95: { made: 0, kept: 0 },
    straight: { made: 1, kept: 0 },
  });
});
