import { OutcomeSection } from '@/components/outcomes/outcome-section';
import { readDb } from '@/db/connection';
import { listOutcomes, type OutcomeChoice } from '@/db/queries/outcomes';
import { readOutcome } from '@/domain/outcomes/read-outcome';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { organisationDay } from './organisation-day';

type OutcomesOfProps = {
  member: Member;
  about: Pick<OutcomeChoice, 'issueId' | 'releaseId'>;
  /** Of the page that asks for a new contract: `issue=APP-12` or `release=…`. */
  query: string;
};

/** Did it help? For the page of an issue or a release. */
export async function OutcomesOf({ member, about, query }: OutcomesOfProps) {
  const [formats, today] = [await getFormats(), await organisationDay()];
  const outcomes = await listOutcomes(await readDb(), member, about);
  return (
    <OutcomeSection
      outcomes={outcomes.map((facts) => ({ facts, reading: readOutcome(facts, today) }))}
      addHref={may(member, 'outcome.edit') ? `/outcomes/new?${query}` : undefined}
      formats={formats}
    />
  );
}
