import type { Database } from '@/db/dialect/dialect';
import type { AskedGoals } from '@/db/queries/goal-outlooks';
import { findFiscalYear } from '@/db/queries/goals';
import { findOrganisation } from '@/db/queries/organisation';
import { fiscalSettingsOf, fiscalYearSpan } from '@/domain/calendar/fiscal';
import type { Member } from '@/domain/people/member';

/** What reading a fiscal year's goals asks for; undefined for a year without a policy. */
export async function goalsOfYear(db: Database, viewer: Member, year: number): Promise<AskedGoals | undefined> {
  const [organisation, fiscalYear] = [await findOrganisation(db), await findFiscalYear(db, viewer, year)];
  if (!organisation || !fiscalYear) return undefined;
  const settings = fiscalSettingsOf(organisation);
  return { fiscalYearId: fiscalYear.id, span: fiscalYearSpan(year, settings), before: fiscalYearSpan(year - 1, settings) };
}
