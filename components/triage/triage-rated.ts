import type { Submitted } from '@/domain/form-state';
import { type Issue, priorities, severities } from '@/domain/issues/issue';

export type Rated = Pick<Issue, 'severity' | 'priority' | 'reach' | 'persistence'>;

/** What was chosen before a refusal wins over what is stored. */
export function readRated(stored: Rated, typed: Submitted | undefined): Rated {
  if (!typed) return stored;
  const number = (text: string | undefined) => (text ? Number(text) : null);
  return {
    severity: severities.find((one) => String(one) === typed.severity) ?? null,
    priority: priorities.find((one) => one === typed.priority) ?? null,
    reach: number(typed.reach),
    persistence: number(typed.persistence),
  };
}
