import { beforeAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/connection';
import { databaseUrl } from '@/db/location';
import { storeMember, storeOrganisation, storeProduct } from '../support/factories';
import { expectNothingLost, hear, startWriter } from './crash-drill';
import { isFullDrill } from './drill-size';

// A few rounds in every run; the full drill is a hundred and some.
const rounds = isFullDrill ? 102 : 4;
const savesPerRound = 110;

beforeAll(async () => {
  await storeOrganisation();
});

test(
  `kill -9 during saving loses no acknowledged save, ${rounds} times`,
  async () => {
    const walker = await storeMember({ role: 'walker' });
    const product = await storeProduct({ key: 'KILL' });
    await closeDatabase();

    const acknowledged: string[] = [];
    for (let round = 1; round <= rounds; round++) {
      const writer = startWriter(databaseUrl(), walker, product.id, round);
      await hear(writer, savesPerRound + (round % 7));
      writer.child.kill('SIGKILL');
      await writer.ended;
      acknowledged.push(...writer.acknowledged);
      expectNothingLost(databaseUrl(), writer.acknowledged);
    }
    expectNothingLost(databaseUrl(), acknowledged);
    expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * savesPerRound);
  },
  60_000 + rounds * 15_000,
);
