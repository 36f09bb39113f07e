import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { ReportHeader } from '@/domain/report/report';
import { isolated } from '@/domain/report/sentence-arguments';

/** What the report covers and when its data was true: printed on every copy of it. */
export function ReportFacts({ header, formats }: { header: ReportHeader; formats: Formats }) {
  const t = useTranslations('report');
  const facts = [
    isolated(header.organisation),
    t('quarter.span', { from: formats.day(header.from), to: formats.day(header.to) }),
    header.productName ? t('header.product', { name: isolated(header.productName) }) : t('header.allProducts'),
    t('header.asOf', { day: formats.day(header.asOf) }),
    t('header.made', { moment: formats.moment(new Date(header.madeAt)) }),
    ...(header.isMasked ? [t('header.masked')] : []),
    ...(header.isDemo ? [t('header.demo')] : []),
  ];
  return <p className="mb-4 text-muted text-sm">{facts.join(' · ')}</p>;
}
