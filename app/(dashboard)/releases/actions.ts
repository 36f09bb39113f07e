'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { releaseFields } from '@/domain/releases/release-changes';
import { formAction } from '@/server/form-action';
import { cancelRelease, createRelease, updateRelease } from '@/server/operations/releases';
import { shipRelease } from '@/server/operations/ship-release';

const id = z.string().min(1).max(64);
const requestKey = z
  .string()
  .max(64)
  .nullish()
  .transform((key) => key ?? undefined);
const seen = { releaseId: id, version: z.coerce.number().int().min(1), requestKey };

const drawAgain = () => {
  revalidatePath('/releases', 'layout');
  return undefined;
};

const newRelease = releaseFields
  .extend({ productId: id, requestKey })
  .transform(({ productId, requestKey: key, ...fields }) => ({ productId, requestKey: key, fields }));

export const createReleaseAction = formAction({
  right: 'release.edit',
  schema: newRelease,
  run: createRelease,
  after: (created) => {
    drawAgain();
    return { redirectTo: `/releases/${created.id}` };
  },
});

const editedRelease = releaseFields
  .extend(seen)
  .transform(({ releaseId, version, requestKey: key, ...fields }) => ({ releaseId, seenVersion: version, requestKey: key, fields }));

export const updateReleaseAction = formAction({ right: 'release.edit', schema: editedRelease, run: updateRelease, after: drawAgain });

const cancelledRelease = z
  .object({
    ...seen,
    note: z
      .string()
      .trim()
      .max(20_000)
      .nullish()
      .transform((text) => text ?? ''),
  })
  .strict()
  .transform(({ version, ...input }) => ({ ...input, seenVersion: version }));

export const cancelReleaseAction = formAction({
  right: 'release.edit',
  schema: cancelledRelease,
  run: cancelRelease,
  after: () => {
    drawAgain();
    return { redirectTo: '/releases' };
  },
});

const shippedRelease = z
  .object({ ...seen, shippedOn: daySchema, moveOpenTo: id.nullish() })
  .strict()
  .transform(({ version, moveOpenTo, ...input }) => ({ ...input, seenVersion: version, moveOpenTo: moveOpenTo ?? undefined }));

export const shipReleaseAction = formAction({
  right: 'release.ship',
  schema: shippedRelease,
  run: shipRelease,
  after: async ({ released, moved }) => {
    drawAgain();
    return { message: (await getTranslations('releases.ship'))('done', { released, moved }) };
  },
});
