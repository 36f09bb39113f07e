import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { ReachChart } from './reach-chart';
import { type ReachActions, ReachForms } from './reach-forms';
import { type ReachRow, ReachRows } from './reach-rows';

export type ReachSectionProps = {
  formats: Formats;
  subject: { name: 'releaseId' | 'issueId'; id: string };
  rows: readonly ReachRow[];
  startedOn: Day;
  threshold: number;
  today: Day;
  /** Absent for people who may not measure. */
  actions?: ReachActions;
};

/** The last mile: who has it by now. */
export function ReachSection({ formats, subject, rows, startedOn, threshold, today, actions }: ReachSectionProps) {
  const t = useTranslations('reach');
  return (
    <Section id="reach" title={t(subject.name === 'releaseId' ? 'titleOfRelease' : 'titleOfIssue')}>
      <ReachChart formats={formats} points={rows} startedOn={startedOn} threshold={threshold} />
      {actions && <ReachForms formats={formats} subject={subject} today={today} actions={actions} />}
      {actions && <ReachRows formats={formats} rows={rows} remove={actions.remove} />}
    </Section>
  );
}
