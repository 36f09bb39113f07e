import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/connection';
import { databaseUrl, dataDir } from '@/db/location';
import { storeMember, storeOrganisation, storeProduct } from '../support/factories';
import { expectNothingLost, hear, startWriter } from './crash-drill';
import { aDiskToCutOff } from './cut-off-disk';
import { isFullDrill } from './drill-size';

const cuts = isFullDrill ? 25 : 1;
const disk = aDiskToCutOff(dataDir());

beforeAll(async () => {
  await storeOrganisation();
});

afterAll(() => {
  disk?.unplug();
});

test.runIf(disk)(
  `power that fails during saving loses no acknowledged save, ${cuts} times`,
  async () => {
    if (!disk) return;
    const walker = await storeMember({ role: 'walker' });
    const { id: productId } = await storeProduct({ key: 'CUT' });
    await closeDatabase();
    const database = path.join(disk.place, 'parcours.db');
    fs.copyFileSync(databaseUrl(), database);
    execFileSync('sync', [database]);

    const acknowledged: string[] = [];
    for (let cut = 1; cut <= cuts; cut++) {
      const writer = startWriter(database, walker, productId, cut);
      await hear(writer, 60 + (cut % 11));
      disk.cutPower();
      writer.child.kill('SIGKILL');
      await writer.ended;
      disk.unplug();
      disk.plugIn();
      acknowledged.push(...writer.acknowledged);
      expectNothingLost(database, acknowledged);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(cuts * 60);
  },
  60_000 + cuts * 20_000,
);
