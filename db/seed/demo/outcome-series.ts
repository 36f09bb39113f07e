import { addDays, type Day } from '@/domain/calendar/day';
import type { Outcome, OutcomeValue } from '@/domain/outcomes/outcome';
import { outcomeWindow } from '@/domain/outcomes/outcome-window';
import { readOutcome } from '@/domain/outcomes/read-outcome';
import { type Random, randomFrom } from './random';
import type { DemoOutcome } from './story/outcomes';

/** Weekly values around a fix, the same whatever day the demo is loaded: counted from the fix, with chance of their own. */
export function outcomeSeries(story: DemoOutcome, outcome: Outcome, start: Day | null, today: Day, seed: number): OutcomeValue[] {
  if (!story.series) return [];
  const drawn = draw(story, outcome, start ?? today, seed);
  const told = start ? aimed(story, outcome, start, drawn) : drawn;
  return told.filter(({ day }) => day < today);
}

const everyDay = '9999-12-31';

/** The step is set so that the method finds what the story says, whatever the noise happened to be. */
function aimed(story: DemoOutcome, outcome: Outcome, start: Day, values: OutcomeValue[]): OutcomeValue[] {
  const { effect = 0, decimals = 0 } = story.series ?? {};
  const { afterFrom } = outcomeWindow(start, outcome);
  const found = readOutcome({ outcome, start, values, counts: [] }, everyDay).change?.change ?? effect;
  const isRelative = outcome.changeUnit === 'percent';
  const shift = isRelative ? (1 + effect / 100) / (1 + found / 100) : effect - found;
  return values.map((value) => {
    if (value.series === 'control' || value.day < afterFrom) return value;
    return { ...value, value: Number((isRelative ? value.value * shift : value.value + shift).toFixed(decimals)) };
  });
}

function draw(story: DemoOutcome, outcome: Outcome, start: Day, seed: number): OutcomeValue[] {
  const { level = 0, trend = 0, noise = 0, rho = 0, effect = 0, decimals = 0, lost = [] } = story.series ?? {};
  const random = randomFrom(seed);
  const isRelative = outcome.changeUnit === 'percent';
  const { afterFrom } = outcomeWindow(start, outcome);
  let error = normal(random);
  return weeksAround(outcome, start, afterFrom).flatMap(({ day, week }): OutcomeValue[] => {
    error = rho * error + Math.sqrt(1 - rho ** 2) * normal(random);
    const shared = 1 + 0.04 * normal(random);
    const isAfter = day >= afterFrom;
    const plain = level + trend * week + (isAfter && !isRelative ? effect : 0) + (isRelative ? 0 : noise * error);
    const value = isRelative ? plain * Math.exp((noise / 100) * error) * (isAfter ? 1 + effect / 100 : 1) : plain;
    if (lost.includes(-week)) return [];
    const control = { series: 'control' as const, day, value: Number((level * 0.35 * shared).toFixed(2)), note: '' };
    const measured = Number((story.control ? value * shared : value).toFixed(decimals));
    return [{ series: 'measure', day, value: measured, note: '' }, ...(story.control ? [control] : [])];
  });
}

/** Ends of the weeks before the fix, of those of settling, and of those after it. */
function weeksAround(outcome: Outcome, start: Day, afterFrom: Day): { day: Day; week: number }[] {
  const before = Array.from({ length: outcome.beforePeriods }, (_, index) => {
    const week = index - outcome.beforePeriods;
    return { day: addDays(start, 7 * (week + 1) - 1), week };
  });
  const after = Array.from({ length: outcome.afterPeriods }, (_, week) => ({ day: addDays(afterFrom, 7 * week + 6), week }));
  return [...before, ...after];
}

/** Source: Box and Muller 1958. */
const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random.share())) * Math.cos(2 * Math.PI * random.share());
