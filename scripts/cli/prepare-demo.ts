import fs from 'node:fs';
import path from 'node:path';
import { readDb } from '@/db/connection';
import { databaseUrl, dataDir } from '@/db/location';
import { migrate } from '@/db/migrate';
import { findOrganisation } from '@/db/queries/organisation';
import { people } from '@/db/seed/demo/story/people';
import { demoPassword } from '@/server/env';
import { moveDataAside } from '../backup/kept';

const accounts = [people.katrin, people.maren, people.jonas, people.helena, people.tomasz].map(({ role, email }) => ({ role, email }));

/** Fills an empty database with the demo program; never touches one that holds a real program. */
export async function prepareDemo(isFresh: boolean) {
  const note = path.join(dataDir(), 'seeded-on');
  // The note is written beside demo data only, so a real program is never moved away.
  if (isFresh && fs.existsSync(note)) moveDataAside();
  await migrate(databaseUrl());
  const organisation = await findOrganisation(await readDb());
  if (organisation && !organisation.isDemo) {
    throw new Error(`${databaseUrl()} holds a real program: the demo needs a folder of its own (DATA_DIR).`);
  }
  const day = new Date().toISOString().slice(0, 10);
  if (!organisation) {
    // Loaded only when needed: the story is long, and a second start should be quick.
    const { writeDemo } = await import('./write-demo');
    await writeDemo();
    fs.writeFileSync(note, day);
  }
  const seededOn = fs.existsSync(note) ? fs.readFileSync(note, 'utf8') : day;
  return { did: organisation ? 'current' : 'demo program written', seededOn, password: demoPassword(), accounts };
}
