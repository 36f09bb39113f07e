import type { Priority, Severity } from './issue';

/** Least score (severity × reach × persistence, 0…48) for each priority; below `P2` it is P3. One setting of the organisation. */
export type PriorityTable = { P0: number; P1: number; P2: number };

export const defaultPriorityTable: PriorityTable = { P0: 32, P1: 16, P2: 6 };

export type PrioritySuggestion = { priority: Priority; score: number; severity: Severity; reach: number; persistence: number };

/**
 * Suggested priority from severity (0–4) × reach (1–4) × persistence (1–3). A person always sets the priority itself.
 * @returns null while one of the three is unknown. Source: product.md, "Priority is suggested from severity × reach × persistence".
 */
export function suggestPriority(
  rated: { severity: Severity | null; reach: number | null; persistence: number | null },
  table: PriorityTable,
): PrioritySuggestion | null {
  const { severity, reach, persistence } = rated;
  if (severity === null || reach === null || persistence === null) return null;
  const score = severity * reach * persistence;
  const priority = score >= table.P0 ? 'P0' : score >= table.P1 ? 'P1' : score >= table.P2 ? 'P2' : 'P3';
  return { priority, score, severity, reach, persistence };
}
