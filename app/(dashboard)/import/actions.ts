'use server';

import { z } from 'zod';
import { dayOrders } from '@/domain/imports/import-file';
import { importVersion, type MappingInput } from '@/domain/imports/import-inputs';
import { columnsOfForm } from '@/domain/imports/mapping-form-fields';
import type { Member } from '@/domain/people/member';
import { formAction, manyOf } from '@/server/form-action';
import { readSoon, runSoon, undoSoon } from '@/server/imports/work-soon';
import { chooseMapping, startReading, startRun, startUndo } from '@/server/operations/imports';

/** A box left unticked is not sent at all. */
const ticked = z
  .string()
  .max(10)
  .nullish()
  .transform((text) => text !== undefined && text !== null);

const place = importVersion.extend({
  sheet: z.coerce.number().int().min(0).max(500),
  headerRow: z.coerce.number().int().min(0).max(100_000),
  timeZone: z.string().trim().min(1).max(60),
});

const guessed = { dayOrder: null, splitNumbered: false, skipSeverityZero: false };

const toThePage = (_value: unknown, input: { importId: string }) => ({ redirectTo: `/import/${input.importId}` });

/** Where the rows are: what the columns mean is guessed anew. */
export const chooseTableAction = formAction({
  right: 'import.run',
  schema: place.transform((input) => ({ ...input, ...guessed })),
  run: decideAndRead,
  after: toThePage,
});

/** What the columns mean. */
export const chooseMappingAction = formAction({
  right: 'import.run',
  schema: place
    .extend({
      targets: manyOf(500),
      carries: manyOf(500),
      dayOrder: z
        .enum(dayOrders)
        .nullish()
        .transform((order) => order ?? null),
      splitNumbered: ticked,
      skipSeverityZero: ticked,
    })
    .transform(({ targets, carries, ...input }) => ({ ...input, columns: columnsOfForm(targets, carries) })),
  run: decideAndRead,
  after: toThePage,
});

async function decideAndRead(by: Member, input: MappingInput) {
  const chosen = await chooseMapping(by, input);
  if (chosen.ok) await readSoon(by, input.importId, chosen.value.fixed);
  return chosen;
}

export const readAgainAction = formAction({
  right: 'import.run',
  schema: importVersion,
  run: async (by, input) => {
    const started = await startReading(by, input);
    if (started.ok) await readSoon(by, input.importId, started.value.fixed);
    return started;
  },
  after: toThePage,
});

export const runImportAction = formAction({
  right: 'import.run',
  schema: importVersion.extend({ makePeople: ticked, makeTouchpoints: ticked }),
  run: async (by, input) => {
    const started = await startRun(by, input);
    if (started.ok) await runSoon(by, input.importId, { makePeople: input.makePeople, makeTouchpoints: input.makeTouchpoints });
    return started;
  },
  after: toThePage,
});

export const undoImportAction = formAction({
  right: 'import.run',
  schema: importVersion,
  run: async (by, input) => {
    const started = await startUndo(by, input);
    if (started.ok) await undoSoon(by, input.importId);
    return started;
  },
  after: toThePage,
});
