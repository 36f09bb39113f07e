import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { calledText } from '@/domain/called-text';
import { moveCause } from '@/domain/history/move-causes';

const isChecked = z.preprocess((value) => value === true || value === 'on' || value === 'true' || value === 'yes', z.boolean());

/** What a person fills in for a release. `note` says why a planned day moves. */
export const releaseFields = z
  .object({
    name: calledText(200),
    plannedOn: daySchema,
    freezeOn: daySchema.nullish().transform((day) => day ?? null),
    notes: z
      .string()
      .trim()
      .max(20_000)
      .nullish()
      .transform((text) => text ?? ''),
    isConfidential: isChecked,
    cause: moveCause,
    note: z
      .string()
      .trim()
      .max(20_000)
      .nullish()
      .transform((text) => text ?? ''),
  })
  .strict();
export type ReleaseFields = z.infer<typeof releaseFields>;
