import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import { computedHref } from './computed-href';

/** That the ledger computes a KPI, and from how much; it opens what is counted. Nothing for typed ones. */
export function KpiSource({ reading: { kpi, points } }: { reading: KpiReading }) {
  const t = useTranslations('goals.kpi');
  const known = points.findLast(({ figure }) => figure.kind === 'figure');
  const shown = known ?? points.at(-1);
  if (!kpi.computedFrom) return null;
  if (!shown) return <span>{t('computed')}</span>;
  return (
    <Link href={computedHref(kpi.computedFrom, kpi, shown.day)} className="link">
      {known ? t('computedN', { n: known.figure.n }) : t('computed')}
    </Link>
  );
}
