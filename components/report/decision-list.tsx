import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Formats } from '@/domain/calendar/formats';
import type { Decision } from '@/domain/report/report-decisions';
import { ReportLink } from './report-link';
import { useSentence } from './use-sentence';

type DecisionListProps = {
  decisions: readonly Decision[];
  formats: Formats;
  isShared: boolean;
  /** The words above say already that there is nothing. */
  isSaid: boolean;
};

/** What somebody has to decide; each question opens what it is about. */
export function DecisionList({ decisions, formats, isShared, isSaid }: DecisionListProps) {
  const t = useTranslations('report.decision');
  const write = useSentence(formats);
  if (decisions.length === 0) return isSaid ? null : <p className="text-muted">{t('nothing')}</p>;
  return (
    <ol className="report-decisions gap-8 lg:columns-2">
      {decisions.map((decision) => (
        <li key={`${decision.kind} ${decision.href}`} className="mb-1.5 break-inside-avoid">
          <Pill tone={decision.kind === 'releasePassed' || decision.kind === 'topPriorityBlocked' ? 'bad' : 'warning'}>
            {t(decision.kind)}
          </Pill>{' '}
          <ReportLink href={decision.href} isShared={isShared} className="link-quiet">
            {write(decision.sentence)}
          </ReportLink>
        </li>
      ))}
    </ol>
  );
}
