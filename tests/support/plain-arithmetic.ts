// Figures as one would work them out by hand. Nothing here may come from domain/: it is what domain/ is held against.

export const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
export const daysFrom = (from: string, to: string) => dayNumber(to) - dayNumber(from);
export const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
// 1970-01-05 was a Monday.
export const mondayOf = (day: string) => dayOf(dayNumber(day) - ((((dayNumber(day) - 4) % 7) + 7) % 7));

export function tally<Row>(rows: readonly Row[], nameOf: (row: Row) => string | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const z = 1.959964;

/** Wilson's interval of x in n. */
export function wilsonByHand(x: number, n: number) {
  const p = x / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  return { share: p, low: middle - half, high: middle + half };
}

/** Newcombe's interval of a difference of two shares, in percentage points. */
export function differenceByHand(before: { x: number; n: number }, after: { x: number; n: number }) {
  const [one, two] = [wilsonByHand(before.x, before.n), wilsonByHand(after.x, after.n)];
  const change = two.share - one.share;
  return {
    change: 100 * change,
    low: 100 * (change - Math.hypot(two.share - two.low, one.high - one.share)),
    high: 100 * (change + Math.hypot(two.high - two.share, one.share - one.low)),
  };
}

type Nps = { promoters: number; passives: number; detractors: number };

/** Change of a net promoter score with its adjusted-Wald interval. */
export function npsByHand(before: Nps, after: Nps) {
  const of = ({ promoters, passives, detractors }: Nps) => {
    const n = promoters + passives + detractors;
    const [p, d] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
    return { score: (100 * (promoters - detractors)) / n, variance: (p + d - (p - d) ** 2) / (n + 3) };
  };
  const [one, two] = [of(before), of(after)];
  const change = two.score - one.score;
  const half = 100 * z * Math.sqrt(one.variance + two.variance);
  return { change, low: change - half, high: change + half };
}

/** Step of a series whose errors remember `rho` of the one before: the normal equations on whitened columns, by Cramer's rule. */
export function stepByHand(points: readonly { at: number; value: number; after: boolean }[], rho: number) {
  const rows = points.map(({ at, value, after }) => [1, at, after ? 1 : 0, value]);
  const white = rows.map((row, index) => {
    const before = rows[index - 1];
    const kept = before ? rho ** ((row[1] ?? 0) - (before[1] ?? 0)) : 0;
    return row.map((entry, column) => (entry - kept * (before?.[column] ?? 0)) / Math.sqrt(1 - kept ** 2));
  });
  const sum = (one: number, other: number) => white.reduce((total, row) => total + (row[one] ?? 0) * (row[other] ?? 0), 0);
  const of = (a: number, b: number, c: number) => [0, 1, 2].map((row) => [sum(row, a), sum(row, b), sum(row, c)]);
  return determinant(of(0, 1, 3)) / determinant(of(0, 1, 2));
}

const determinant = ([[a = 0, b = 0, c = 0] = [], [d = 0, e = 0, f = 0] = [], [g = 0, h = 0, i = 0] = []]: number[][]) =>
  a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);

/** Days until so many issues are done, run by run, from weeks drawn with another generator than the product's. */
export function simulateByHand(weeks: readonly number[], issues: number, runs: number): number[] {
  let state = 123_456_789;
  const draw = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: runs }, () => {
    let left = issues;
    for (let day = 0; day < 3_650; day += 7) {
      const done = weeks[Math.floor(draw() * weeks.length)] ?? 0;
      if (done >= left) return day + Math.max(1, Math.ceil((7 * left) / done));
      left -= done;
    }
    return 3_650;
  });
}
