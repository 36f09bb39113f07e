import { useTranslations } from 'next-intl';
import { type Day, daysBetween } from '@/domain/calendar/day';

type Counts = {
  all: { n: number; isMore: boolean };
  open: number | null;
  overdue: number | null;
  oldestOpenFoundOn: Day | null;
};

/** The computed first line: how many, how many of them open and late, and how long the oldest waits. */
export function ListAnswer({ counts, isFiltered, today }: { counts: Counts; isFiltered: boolean; today: Day }) {
  const t = useTranslations('issues.list');
  const { all, open, overdue, oldestOpenFoundOn } = counts;
  if (all.n === 0) return isFiltered ? t('noneFit') : t('none');
  if (open === null) return t('allMore', { n: all.n });
  const isAllOpen = open === all.n;
  const parts = [
    isAllOpen ? t('allOpen', { n: open }) : t('all', { n: all.n }),
    ...(isAllOpen ? [] : [t('open', { n: open })]),
    ...(overdue === null || open === 0 ? [] : [t('overdue', { n: overdue })]),
    ...(oldestOpenFoundOn ? [t('oldest', { days: Math.max(0, daysBetween(oldestOpenFoundOn, today)) })] : []),
  ];
  return parts.reduce((first, second) => t('joined', { first, second }));
}
