import { type KpiUnit, kpiUnits } from './goal';

/** Some words mean several: "8 points" are percentage points or points of a score. Percent is never taken for points. */
const words = {
  number: ['x', '个', '次', 'عدد'],
  percent: ['%', '٪', 'percent', 'per cent', 'prozent', 'pour cent', 'درصد'],
  pp: ['pp', 'p.p.', 'ppt', 'points', 'points de pourcentage', 'prozentpunkte', '%-punkte', '个百分点', '百分点', 'واحد درصد'],
  days: ['d', 'day', 'days', 'tag', 'tage', 'tagen', 'j', 'jour', 'jours', '天', '日', 'روز'],
  seconds: ['s', 'sec', 'second', 'seconds', 'sek', 'sekunde', 'sekunden', 'seconde', 'secondes', '秒', 'ثانیه'],
  score: ['points', 'pts', 'pt', 'punkte', '分', 'امتیاز'],
  perMonth: ['/month', 'per month', 'a month', '/monat', 'pro monat', '/mois', 'par mois', '/月', '每月', 'در ماه'],
} satisfies Record<KpiUnit, readonly string[]>;

/** The units that a word beside a number can mean; none for a word that is no unit. */
export function unitsOf(text: string): KpiUnit[] {
  const word = text.toLowerCase().replace(/\s+/gu, ' ');
  return kpiUnits.filter((unit) => words[unit].some((known) => known === word));
}
