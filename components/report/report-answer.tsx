import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AnswerLine } from '@/components/ui/answer-line';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import { useSentence } from './use-sentence';

type ReportAnswerProps = { report: Report; formats: Formats; filters?: ReactNode; actions?: ReactNode };

/** The quarter and its answer in one sentence. */
export function ReportAnswer({ report, formats, filters, actions }: ReportAnswerProps) {
  const t = useTranslations('report');
  const write = useSentence(formats);
  const { year, quarter } = report.header;
  return (
    <AnswerLine kicker={`${t('title')} · ${t('quarter.name', { year, quarter })}`} filters={filters} actions={actions}>
      {write(report.answer)}
    </AnswerLine>
  );
}
