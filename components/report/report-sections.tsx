import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import type { WordSection } from '@/domain/report/report-words';
import { BetterList } from './better-list';
import { BurnUpPicture } from './burn-up-picture';
import { DecisionList } from './decision-list';
import { FlowPicture } from './flow-picture';
import { GoalTable } from './goal-table';
import { LateList } from './late-list';
import { ReportNumbers } from './report-numbers';
import { SectionWords } from './section-words';

export type ReportPart = { section: WordSection; title: string; content: ReactNode };

type ReportPartsProps = {
  report: Report;
  /** The fiscal year, along which the goals' lines run. */
  year: Span;
  formats: Formats;
  /** Shown to people without an account: figures open nothing. */
  isShared: boolean;
};

/** The report in its five parts, in the order in which they are read: on the page together, in a meeting one by one. */
export function useReportParts({ report, year, formats, isShared }: ReportPartsProps): ReportPart[] {
  const t = useTranslations('report.section');
  const shared = { formats, isShared };
  // The drafted words already say that there is nothing; a lead's own may not.
  const isSaid = (section: WordSection) => report.words[section].edited === null;
  const pictures = (
    <div className="report-pictures grid gap-4 sm:grid-cols-2">
      <FlowPicture flow={report.charts.flow} formats={formats} />
      <BurnUpPicture burnUp={report.charts.burnUp} formats={formats} />
    </div>
  );
  const contents = {
    summary: (
      <>
        <ReportNumbers report={report} {...shared} />
        {pictures}
      </>
    ),
    goals: <GoalTable goals={report.goals} year={year} isSaid={isSaid('goals')} {...shared} />,
    better: <BetterList better={report.better} isSaid={isSaid('better')} {...shared} />,
    late: <LateList late={report.late} isSaid={isSaid('late')} {...shared} />,
    decisions: <DecisionList decisions={report.decisions} isSaid={isSaid('decisions')} {...shared} />,
  } satisfies Record<WordSection, ReactNode>;
  return order.map((section) => ({
    section,
    title: t(section),
    content: (
      <>
        <SectionWords words={report.words[section]} formats={formats} />
        {contents[section]}
      </>
    ),
  }));
}

const order = ['goals', 'better', 'late', 'decisions', 'summary'] as const satisfies readonly WordSection[];
