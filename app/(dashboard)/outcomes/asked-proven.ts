import 'server-only';
import { getTranslations } from 'next-intl/server';
import { readDb } from '@/db/connection';
import { listProvenIssueIds } from '@/db/queries/proven-issues';
import type { Day } from '@/domain/calendar/day';
import { type OutcomeFacts, readOutcome } from '@/domain/outcomes/read-outcome';
import type { Member } from '@/domain/people/member';

type Address = Record<string, string | string[] | undefined>;

/** The outcomes behind a count of proven fixes (domain/outcomes/outcome-rows), and that count in words; nothing for other addresses. */
export async function askedProven(member: Member, { of, goal }: Address, today: Day) {
  if (of !== 'provenIssues') return null;
  const [t, db] = [await getTranslations('outcomes'), await readDb()];
  const ids = new Set(await listProvenIssueIds(db, member, today, typeof goal === 'string' ? goal : undefined));
  return {
    answer: t('provenIssues', { n: ids.size }),
    holds: (facts: OutcomeFacts) => ids.has(facts.outcome.issueId ?? '') && readOutcome(facts, today).verdict === 'provenBetter',
  };
}
