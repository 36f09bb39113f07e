import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { readLedgerYear } from '@/db/queries/goal-ledger';
import { keepStanding } from '@/server/operations/keep-standing';
import { aMember, storeIssue, storeOrganisation, storeProduct, triaged } from '../support/factories';

beforeAll(async () => {
  await storeOrganisation();
});

test('the standing of a month is its last word; the next month leaves it alone', async () => {
  const [product, other] = [await storeProduct(), await storeProduct()];
  await storeIssue({ ...triaged, productId: product.id });
  await keepStanding(new Date('2026-05-04T10:00:00Z'));
  await storeIssue({ ...triaged, productId: product.id });
  await storeIssue({ ...triaged, productId: other.id });
  await keepStanding(new Date('2026-05-31T10:00:00Z'));
  // Already June in Berlin.
  await storeIssue({ ...triaged, productId: product.id });
  await keepStanding(new Date('2026-05-31T22:30:00Z'));

  const year = { from: '2026-04-01', to: '2027-03-31' };
  const asked = [product.id, null].map((productId) => ({ computedFrom: 'openP0P1' as const, productId }));
  const ledgerOf = await readLedgerYear(await readDb(), aMember(), asked, year);
  const count = (productId: string | null, month: string) =>
    ledgerOf(productId)
      .statusByMonth.get(month)
      ?.reduce((sum, { n }) => sum + n, 0);
  expect([count(product.id, '2026-05'), count(product.id, '2026-06')]).toEqual([2, 3]);
  expect([count(null, '2026-05'), count(null, '2026-04')]).toEqual([3, undefined]);
});
