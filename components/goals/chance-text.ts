import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';

const [hardly, nearly] = [0.01, 0.99];

/** A probability in whole percent; never 0 or 100, which nobody can promise. */
export function useChanceText(formats: Formats): (chance: number) => string {
  const t = useTranslations('goals.chance');
  return (chance) => {
    if (chance < hardly) return t('under', { percent: formats.percent(hardly) });
    return chance > nearly ? t('over', { percent: formats.percent(nearly) }) : formats.percent(chance);
  };
}
