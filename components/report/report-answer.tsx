import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AnswerLine } from '@/components/ui/answer-line';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import { isolated } from '@/domain/report/sentence-arguments';
import { useSentence } from './use-sentence';

type ReportAnswerProps = { report: Report; formats: Formats; filters?: ReactNode; actions?: ReactNode };

/** The quarter and its answer in one sentence. */
export function ReportAnswer({ report, formats, filters, actions }: ReportAnswerProps) {
  const t = useTranslations('report');
  const write = useSentence(formats);
  const { year, quarter, productName } = report.header;
  const about = [t('title'), t('quarter.name', { year, quarter }), ...(productName ? [isolated(productName)] : [])];
  return (
    <AnswerLine kicker={about.join(' · ')} filters={filters} actions={actions}>
      {write(report.answer)}
    </AnswerLine>
  );
}
