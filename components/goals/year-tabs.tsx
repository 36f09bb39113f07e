import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';

type YearTabsProps = { years: readonly number[]; current: number; path: string };

/** Fiscal years side by side; each is an address. */
export function YearTabs({ years, current, path }: YearTabsProps) {
  const t = useTranslations('goals.year');
  return (
    <Tabs
      label={t('years')}
      tabs={years.map((year) => ({ href: `${path}?year=${year}`, label: t('name', { year }), isCurrent: year === current }))}
    />
  );
}
