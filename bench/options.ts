import { parseArgs } from 'node:util';
import { z } from 'zod';

const whole = z.coerce.number().int().positive();

const options = z.object({
  issues: whole.max(1_000_000).default(100_000),
  /** How long each page is asked at eight at once; one at a time takes as long again. */
  seconds: whole.max(60).default(4),
  people: whole.max(1_000).default(50),
  rows: whole.max(20_000).default(10_000),
  flat: z.boolean().default(false),
});

export type BenchOptions = z.infer<typeof options>;

export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      issues: { type: 'string' },
      seconds: { type: 'string' },
      people: { type: 'string' },
      rows: { type: 'string' },
      flat: { type: 'boolean' },
    },
  });
  return options.parse(values);
}
