import type { Day } from '@/domain/calendar/day';
import { daySchema } from '@/domain/calendar/day-schema';
import { type Issue, type Severity, severities } from './issue';

/** A place in the queue: the gravest first, unrated last, the longest waiting first within one severity. */
export type TriagePlace = { severity: Severity | null; foundOn: Day; seq: number };

export const triagePlaceOf = ({ severity, foundOn, seq }: Pick<Issue, 'severity' | 'foundOn' | 'seq'>): TriagePlace => ({
  severity,
  foundOn,
  seq,
});

/** Severities in the queue's order. */
export const triageOrder: readonly (Severity | null)[] = [...[...severities].sort((one, other) => other - one), null];

/** For the address: `3.2026-05-04.17`, with `-` for unrated. */
export const writePlace = ({ severity, foundOn, seq }: TriagePlace): string => `${severity ?? '-'}.${foundOn}.${seq}`;

/** @returns undefined for anything that is not a place */
export function readPlace(text: string | undefined): TriagePlace | undefined {
  const [rated, foundOn, number] = text?.split('.') ?? [];
  const severity = triageOrder.find((known) => String(known ?? '-') === rated);
  const seq = Number(number);
  if (severity === undefined || !Number.isSafeInteger(seq) || seq < 0) return undefined;
  return daySchema.safeParse(foundOn).success && foundOn ? { severity, foundOn, seq } : undefined;
}
