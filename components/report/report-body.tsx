import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import { DefinitionList } from './definition-list';
import { ReportFacts } from './report-facts';
import { useReportParts } from './report-sections';
import './report.css';

type ReportBodyProps = { report: Report; year: Span; formats: Formats; isShared: boolean };

/** The whole report below its answer line: what is read in a minute and printed on one page. */
export function ReportBody({ report, year, formats, isShared }: ReportBodyProps) {
  const parts = useReportParts({ report, year, formats, isShared });
  return (
    <div data-report>
      <ReportFacts header={report.header} formats={formats} />
      <div className="report-parts grid gap-x-8 gap-y-6 lg:grid-cols-2">
        {parts.map(({ section, title, content }) => (
          <section key={section} data-part={section} aria-label={title} className="min-w-0">
            <h2 className="mb-1 font-semibold text-lg">{title}</h2>
            {content}
          </section>
        ))}
      </div>
      <DefinitionList keys={report.definitions} />
    </div>
  );
}
