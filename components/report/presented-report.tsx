import { useTranslations } from 'next-intl';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import { PresentDeck } from './present-deck';
import { ReportFacts } from './report-facts';
import { useReportParts } from './report-sections';
import { useSentence } from './use-sentence';
import './present.css';

type PresentedReportProps = { report: Report; year: Span; formats: Formats; leave: string };

/** One section a screen in big type: swiped, scrolled or turned with the arrow keys. */
export function PresentedReport({ report, year, formats, leave }: PresentedReportProps) {
  const t = useTranslations('report');
  const write = useSentence(formats);
  const parts = useReportParts({ report, year, formats, isShared: false });
  const all = parts.length + 1;
  const words = { next: t('present.next'), previous: t('present.previous'), leave: t('present.leave'), hint: t('present.hint') };
  return (
    <main id="content" data-report>
      <PresentDeck
        leave={leave}
        words={words}
        places={Array.from({ length: all }, (_, at) => t('present.place', { n: at + 1, all }))}
        isMirrored={formats.dir === 'rtl'}
      >
        <section className="present-slide" aria-label={t('title')}>
          <div className="present-first">
            <p className="text-lg text-muted">
              {report.header.organisation} · {t('quarter.name', { year: report.header.year, quarter: report.header.quarter })}
              {report.header.productName && ` · ${report.header.productName}`}
            </p>
            <h1 className="my-4 font-semibold text-xl">{write(report.answer)}</h1>
            <ReportFacts header={report.header} formats={formats} />
          </div>
        </section>
        {parts.map(({ section, title, content }) => (
          <section key={section} className="present-slide" aria-label={title}>
            <h2 className="mb-3 font-semibold text-xl">{title}</h2>
            {content}
          </section>
        ))}
      </PresentDeck>
    </main>
  );
}
