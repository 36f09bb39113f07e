import { useTranslations } from 'next-intl';
import { rowsHref } from '@/components/program/program-texts';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { openStatuses, uncheckedStatuses } from '@/domain/issues/issue';
import type { IssueFilter } from '@/domain/issues/issue-filter';
import type { Readiness, ReadinessCheck } from '@/domain/releases/readiness';

const mostKeys = 8;

type ReadinessListProps = { releaseId: string; readiness: Readiness; keys: ReadonlyMap<string, string> };

/** The rows that a check counts, where the ledger can be asked for them. */
const rowsOf = {
  topPriorityOpen: { status: openStatuses, priority: ['P0', 'P1'] },
  catastropheOpen: { status: openStatuses, severity: ['4'] },
  notFixed: { status: openStatuses },
  noOwner: { status: uncheckedStatuses, owner: ['none'] },
  noSolution: null,
  noVerifier: { status: uncheckedStatuses, verifier: ['none'] },
  noDeadline: null,
} as const satisfies Record<ReadinessCheck, Partial<IssueFilter> | null>;

/** What stands between the release and its day, the weightiest first; each check names its issues. */
export function ReadinessList({ releaseId, readiness, keys }: ReadinessListProps) {
  const t = useTranslations('releases.readiness');
  return (
    <Section id="readiness" title={t('title')} aside={readiness.isReady ? t('ready') : undefined}>
      <ul className="grid gap-1.5">
        {readiness.checks.map(({ check, issueIds }) => (
          <li key={check} className="flex items-start gap-2">
            {issueIds.length === 0 ? (
              <Icon name="circle-check" className="mt-0.5 size-4 shrink-0 text-good" />
            ) : (
              <Icon name="circle-alert" className="mt-0.5 size-4 shrink-0 text-warning" />
            )}
            <span>
              {rowsOf[check] && issueIds.length > 0 ? (
                <Link href={rowsHref({ ...rowsOf[check], release: [releaseId] })} className="link">
                  {t(check, { count: issueIds.length })}
                </Link>
              ) : (
                t(check, { count: issueIds.length })
              )}{' '}
              {issueIds.slice(0, mostKeys).map((id) => (
                <Link key={id} href={`/issues/${keys.get(id) ?? ''}`} className="link me-2 whitespace-nowrap">
                  {keys.get(id)}
                </Link>
              ))}
              {issueIds.length > mostKeys && t('more', { count: issueIds.length - mostKeys })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
