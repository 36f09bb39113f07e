import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import { type AskedReport, reportQuery } from '@/domain/report/asked-report';
import { type AskedQuarter, quarterText } from '@/domain/report/report-quarter';

type QuarterTabsProps = { quarters: readonly AskedQuarter[]; current: AskedReport };

/** Fiscal quarters side by side; each is an address. */
export function QuarterTabs({ quarters, current }: QuarterTabsProps) {
  const t = useTranslations('report.quarter');
  return (
    <Tabs
      label={t('label')}
      tabs={quarters.map((quarter) => ({
        href: `/report?${reportQuery({ ...quarter, productId: current.productId })}`,
        label: t('name', quarter),
        isCurrent: quarterText(quarter) === quarterText(current),
      }))}
    />
  );
}
