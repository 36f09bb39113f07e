import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import type { LateIssue } from '@/domain/report/report-late';
import { isolated } from '@/domain/report/sentence-arguments';
import { LateReleases } from './late-releases';
import { ReportLink } from './report-link';

type LateListProps = {
  late: Report['late'];
  formats: Formats;
  isShared: boolean;
  /** The words above say already that there is nothing. */
  isSaid: boolean;
};

/** Urgent issues past their deadline and releases that slipped or likely will, each with the reason somebody wrote down. */
export function LateList({ late, formats, isShared, isSaid }: LateListProps) {
  const t = useTranslations('report.late');
  const overdue = late.overdue.n > 0 && (
    <p className="mt-1 text-sm">
      <ReportLink href={late.overdue.href} isShared={isShared}>
        {t('allOverdue', { n: late.overdue.n })}
      </ReportLink>
    </p>
  );
  if (isSaid && late.issues.length + late.slipped.length + late.risky.length === 0) return overdue;
  return (
    <div className="grid gap-4">
      <div>
        <h3 className="mb-1 font-medium text-muted text-sm">{t('issues')}</h3>
        {late.issues.length === 0 && <p className="text-muted">{t('nothing')}</p>}
        <ul className="grid gap-1.5">
          {late.issues.map((issue) => (
            <LateLine key={issue.id} issue={issue} isShared={isShared} />
          ))}
        </ul>
        {overdue}
      </div>
      <LateReleases late={late} formats={formats} isShared={isShared} />
    </div>
  );
}

function LateLine({ issue, isShared }: { issue: LateIssue; isShared: boolean }) {
  const t = useTranslations('report.late');
  const facts = [t('days', { days: issue.daysLate }), issue.ownerName ? isolated(issue.ownerName) : t('nobody')];
  if (issue.slipCount > 0) facts.push(t('slips', { n: issue.slipCount }));
  return (
    <li>
      <Pill tone={issue.priority === 'P0' ? 'bad' : 'warning'}>{issue.priority}</Pill>{' '}
      <ReportLink href={issue.href} isShared={isShared}>
        <bdi>{issue.key}</bdi> <bdi>{issue.title}</bdi>
      </ReportLink>{' '}
      <span className="text-muted text-sm">{facts.join(' · ')}</span>
      <p className="text-sm" dir="auto">
        {issue.isBlocked && `${t('blocked')}: `}
        {issue.why || <span className="text-muted">{t('noReason')}</span>}
      </p>
    </li>
  );
}
