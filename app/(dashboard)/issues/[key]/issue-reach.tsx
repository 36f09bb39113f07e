import { getTranslations } from 'next-intl/server';
import { ReachSection } from '@/components/reach/reach-section';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { findReach, findReachPercent, listReachPoints } from '@/db/queries/reach';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { Issue } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { outStatuses } from '@/domain/reach/fix-funnel';
import { pasteReachAction, recordReachAction, removeReachAction } from '../../releases/[id]/actions';

type IssueReachProps = { issue: Issue; member: Member; formats: Formats; today: Day };

/** Whether users have the fix: told by its release, or measured by itself where it needs none. */
export async function IssueReach({ issue, member, formats, today }: IssueReachProps) {
  if (!outStatuses.some((status) => status === issue.status)) return null;
  const db = await readDb();
  const threshold = (await findReachPercent(db, issue.productId)) / 100;
  if (issue.releaseId) {
    const reach = await findReach(db, member, issue.releaseId);
    if (!reach) return null;
    const t = await getTranslations('reach.fact');
    const said = reach.reachedOn
      ? t('reached', { day: formats.day(reach.reachedOn) })
      : t('notYet', {
          share: formats.percent(reach.newestShare, 1),
          day: formats.day(reach.newestOn),
          threshold: formats.percent(threshold, 0),
        });
    return (
      <Section id="reach" title={t('label')}>
        <Link className="link" href={`/releases/${issue.releaseId}#reach`}>
          {said}
        </Link>
      </Section>
    );
  }
  const startedOn = issue.effectiveOn ?? issue.releasedOn;
  if (issue.needsRelease || !startedOn) return null;
  return (
    <ReachSection
      {...{ formats, startedOn, threshold, today }}
      subject={{ name: 'issueId', id: issue.id }}
      rows={await listReachPoints(db, member, issue.id)}
      actions={may(member, 'reach.measure') ? { type: recordReachAction, paste: pasteReachAction, remove: removeReachAction } : undefined}
    />
  );
}
