import { beforeAll, describe, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { countProgramFunnel } from '@/db/queries/fix-funnel';
import { countOpenAhead, readPace } from '@/db/queries/forecasts';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { listLineMonths } from '@/db/queries/line-gaps';
import { readProgram } from '@/db/queries/program';
import { countProvenIssues } from '@/db/queries/proven-issues';
import { countDeeds } from '@/db/queries/report-deeds';
import { countToTriage } from '@/db/queries/triage';
import { fiscalYears, kpiMeasurements, kpiTargets } from '@/db/schema/goals';
import { releaseForecast } from '@/domain/forecasts/release-forecast';
import { throughputSince, weeklyThroughput } from '@/domain/forecasts/weekly-throughput';
import { ageing } from '@/domain/history/ageing';
import { enteredPerWeek, weeklySeries } from '@/domain/history/flow';
import { onTimeOf } from '@/domain/history/timeliness';
import { readOutcome } from '@/domain/outcomes/read-outcome';
import { heatOf } from '@/domain/program/heat';
import { loadOf } from '@/domain/program/load';
import { slipsByCause } from '@/domain/releases/slips-by-cause';
import { type DemoRows, doneNames, openNames, outNames, seedDemoRows, weeksByHand } from '../support/demo-rows';
import {
  dayNumber,
  dayOf,
  daysFrom,
  differenceByHand,
  mondayOf,
  npsByHand,
  simulateByHand,
  stepByHand,
  tally,
  wilsonByHand,
} from '../support/plain-arithmetic';

const today = '2026-11-22';
let raw: DemoRows;

beforeAll(async () => {
  raw = await seedDemoRows(today);
});

const isOpen = ({ status }: { status: string }) => openNames.includes(status);
const isDone = ({ status }: { status: string }) => doneNames.includes(status);

describe('what the program page counts is what the rows say', () => {
  const from = dayOf(dayNumber(mondayOf(today)) - 7 * 51);
  const span = { from, to: today };
  const within = (day: string | null) => day !== null && day >= from && day <= today;

  test('found, fixed and verified per week', async () => {
    const program = await readProgram(await readDb(), raw.lead, { span });
    const entered = (status: string) =>
      tally(raw.events, ({ noun, action, changes, day }) =>
        noun === 'issue' && action === 'statusChanged' && changes.status?.[1] === status && within(day) ? mondayOf(day) : null,
      );
    const shown = (weeks: readonly { week: string; n: number }[]) =>
      Object.fromEntries(weeks.filter(({ n }) => n > 0).map(({ week, n }) => [week, n]));
    const found = program.found.map(({ a, n }) => ({ day: a, n }));
    expect(shown(weeklySeries(found, span, 1))).toEqual(tally(raw.issues, ({ foundOn }) => (within(foundOn) ? mondayOf(foundOn) : null)));
    expect(shown(enteredPerWeek(program.flow, 'fixed', span, 1))).toEqual(entered('fixed'));
    expect(shown(enteredPerWeek(program.flow, 'verified', span, 1))).toEqual(entered('verified'));
  });

  test('open issues by age to the day, by stage and by owner', async () => {
    const program = await readProgram(await readDb(), raw.lead, { span });
    const waiting = raw.issues.filter(isOpen);
    const aged = (least: number, most: number) =>
      waiting.filter(({ foundOn }) => daysFrom(foundOn, today) >= least && daysFrom(foundOn, today) <= most).length;
    expect(ageing(program.age).map(({ n }) => n)).toEqual([aged(0, 7), aged(8, 30), aged(31, 90), aged(91, 9_999)]);
    const perStage = Object.fromEntries(heatOf(program.heat, 99).map(({ stageId, n }) => [stageId, n]));
    expect(perStage).toEqual(tally(waiting, ({ stageId }) => stageId));
    expect(Object.fromEntries(loadOf(program.load).map(({ ownerId, n }) => [ownerId, n]))).toEqual(
      tally(waiting, ({ ownerId }) => ownerId),
    );
  });

  test('fixes on time with their interval, and days that moved', async () => {
    const program = await readProgram(await readDb(), raw.lead, { span });
    const promised = raw.issues.filter(
      (issue) => isDone(issue) && issue.originalDueOn && issue.fixedOn && issue.fixedOn.slice(0, 7) >= from.slice(0, 7),
    );
    const kept = promised.filter(({ fixedOn, originalDueOn }) => (fixedOn ?? '') <= (originalDueOn ?? ''));
    const expected = wilsonByHand(kept.length, promised.length);
    const { share } = onTimeOf(program.onTime);
    expect(share).toMatchObject({ kind: 'share', n: promised.length });
    if (share.kind === 'share') for (const part of ['share', 'low', 'high'] as const) expect(share[part]).toBeCloseTo(expected[part], 4);

    const later = raw.events.filter(({ action, changes, day, noun }) => {
      const moved = action === 'deadlineMoved' ? changes.dueOn : noun === 'release' && action === 'dateMoved' ? changes.plannedOn : null;
      return within(day) && moved && String(moved[1] ?? '9') > String(moved[0]);
    });
    const told = slipsByCause(program.slipCauses).reduce(
      (sum, { issues: ofIssues, releases: ofReleases }) => sum + ofIssues + ofReleases,
      0,
    );
    expect(told).toBe(later.length);
  });
});

test('the first page counts what waits for triage, and how far fixes came, from the measured points', async () => {
  const db = await readDb();
  const snoozed = (day: string | null) => day !== null && day > today;
  expect(await countToTriage(db, today)).toBe(raw.issues.filter((one) => one.status === 'new' && !snoozed(one.snoozedUntil)).length);

  const isReached = (subjectId: string, productId: string) => {
    const points = raw.reachPoints.filter((point) => point.subjectId === subjectId);
    const threshold = (raw.products.get(productId)?.reachPercent ?? 0) / 100;
    // Where everyone was measured that counts, else each channel by itself.
    const measured = points.some(({ channel }) => channel === '') ? [''] : [...new Set(points.map(({ channel }) => channel))];
    const newestOf = (channel: string) =>
      points.filter((point) => point.channel === channel).sort((one, other) => (one.day < other.day ? 1 : -1))[0]?.share ?? 0;
    return points.length > 0 && measured.every((channel) => newestOf(channel) >= threshold);
  };
  const fixes = raw.issues.filter(isDone);
  const reached = fixes.filter(
    ({ id, status, releaseId, productId }) => outNames.includes(status) && isReached(releaseId ?? id, productId),
  );
  expect(await countProgramFunnel(db, raw.lead)).toEqual({
    fixed: fixes.length,
    released: fixes.filter(({ status }) => outNames.includes(status)).length,
    reached: reached.length,
    verified: fixes.filter(({ status }) => status === 'verified').length,
  });
});

test('the report counts the deeds of a quarter, the line page the fixes that can be followed', async () => {
  const db = await readDb();
  const quarter = { from: '2026-07-01', to: '2026-09-30' };
  const within = (day: string | null) => day !== null && day >= quarter.from && day <= quarter.to;
  expect(await countDeeds(db, raw.lead, 'fixed', quarter)).toBe(raw.issues.filter((one) => isDone(one) && within(one.fixedOn)).length);
  const verified = raw.issues.filter(({ status, verifiedOn }) => status === 'verified' && within(verifiedOn));
  expect(await countDeeds(db, raw.lead, 'verified', quarter)).toBe(verified.length);

  const shown = new Set(raw.evidence.flatMap(({ issueId, stepId, removedAt }) => (removedAt ? [] : [issueId, stepId])));
  const agreed = new Set(raw.outcomes.flatMap(({ outcome }) => [outcome.issueId, outcome.releaseId]));
  const unbroken = verified.filter(
    ({ id, stepId, releaseId }) =>
      raw.served.has(id) && [shown.has(id), stepId && shown.has(stepId), agreed.has(id), releaseId && agreed.has(releaseId)].some(Boolean),
  );
  const months = await listLineMonths(db, raw.lead, quarter);
  const sum = (of: 'verified' | 'unbroken') => months.reduce((total, month) => total + month[of], 0);
  expect({ verified: sum('verified'), unbroken: sum('unbroken') }).toEqual({ verified: verified.length, unbroken: unbroken.length });
});

describe('goals', () => {
  const span = { from: '2026-04-01', to: '2027-03-31' };
  const before = { from: '2025-04-01', to: '2026-03-31' };
  const readYear = async () => {
    const db = await readDb();
    const year = (await db.select().from(fiscalYears)).find((one) => one.year === 2026);
    return readGoalOutlooks(db, raw.lead, { fiscalYearId: year?.id ?? '', span, before }, today);
  };

  test('score what their typed values say, weighted, against what the dated paths ask', async () => {
    const db = await readDb();
    const [values, targets] = [await db.select().from(kpiMeasurements), await db.select().from(kpiTargets)];
    const typed = (await readYear()).goals.filter(({ kpis: own }) =>
      own.every(({ kpi }) => kpi.computedFrom === null && kpi.direction !== 'maintain'),
    );
    expect(typed.length).toBeGreaterThanOrEqual(4);
    for (const { goal, kpis: own, score } of typed) {
      let [weights, reached, asked] = [0, 0, 0];
      for (const { kpi } of own) {
        const ofYear = values.filter(({ kpiId, day }) => kpiId === kpi.id && day >= span.from).sort((a, b) => (a.day < b.day ? -1 : 1));
        const last = ofYear.at(-1);
        if (!last) throw new Error(`no value of ${kpi.name}`);
        const points = targets.filter(({ kpiId, day }) => kpiId === kpi.id && day > span.from && day < span.to);
        const path = [{ day: span.from, value: kpi.baseline }, ...points, { day: span.to, value: kpi.target }];
        path.sort((one, other) => (one.day < other.day ? -1 : 1));
        const after = path.findIndex(({ day }) => day >= last.day);
        const [left, right] = [path[after - 1], path[after]];
        if (!left || !right) throw new Error('a path has two ends');
        const way = daysFrom(left.day, last.day) / daysFrom(left.day, right.day);
        const share = (value: number) => (value - kpi.baseline) / (kpi.target - kpi.baseline);
        weights += kpi.weight;
        reached += kpi.weight * share(last.value);
        asked += kpi.weight * share(left.value + way * (right.value - left.value));
      }
      expect(score).toMatchObject({ kind: 'score' });
      if (score.kind !== 'score') continue;
      expect({ name: goal.name, score: score.score }).toEqual({ name: goal.name, score: expect.closeTo(reached / weights, 9) });
      expect(score.needed).toBeCloseTo(((goal.kind === 'aspirational' ? 0.7 : 1) * asked) / weights, 9);
    }
  });

  test('carry at each month’s end the urgent issues that were open that evening, as the history tells', async () => {
    const reading = (await readYear()).goals.flatMap((goal) => goal.kpis).find(({ kpi }) => kpi.computedFrom === 'openP0P1');
    const openUrgent = (evening: string) =>
      raw.issues.filter(({ id, priority, status }) => {
        const history = raw.events.filter((event) => event.subjectId === id);
        if (!history.some(({ action, day }) => action === 'created' && day <= evening)) return false;
        const undone = history.filter(({ day }) => day > evening);
        const was = (field: string, now: string | null) => {
          const first = undone.find(({ changes }) => changes[field]);
          return first ? first.changes[field]?.[0] : now;
        };
        return openNames.includes(String(was('status', status))) && ['P0', 'P1'].includes(String(was('priority', priority)));
      }).length;
    const points = reading?.measurements ?? [];
    expect(points.length).toBe(8);
    expect(points.map(({ value }) => value)).toEqual(points.map(({ day }) => openUrgent(day)));
  });
});

test('releases are forecast as another simulation of the same weeks forecasts them', async () => {
  const db = await readDb();
  const planned = raw.releases.filter(({ status }) => status === 'planned');
  expect(planned.length).toBeGreaterThanOrEqual(4);
  for (const release of planned) {
    const { rows, beganOn } = await readPace(db, raw.lead, release.productId, throughputSince(today));
    const pace = weeklyThroughput(rows, beganOn, today);
    const remaining = raw.issues.filter((one) => one.releaseId === release.id && isOpen(one)).length;
    const forecast = releaseForecast(pace, { remaining, ahead: await countOpenAhead(db, raw.lead, release) }, release.plannedOn, today);

    const isBefore = (other: typeof release) =>
      other.productId === release.productId &&
      (other.plannedOn < release.plannedOn || (other.plannedOn === release.plannedOn && other.id < release.id));
    const earlier = planned.filter(isBefore).map(({ id }) => id);
    const waiting = remaining + raw.issues.filter((one) => isOpen(one) && earlier.includes(one.releaseId ?? '')).length;
    const weeks = weeksByHand(raw, release.productId, today);
    expect(pace).toEqual(weeks);
    const days = simulateByHand(weeks, waiting, 20_000);
    const within = (most: number) => days.filter((day) => day <= most).length / days.length;
    if (forecast.kind !== 'forecast') throw new Error(`no forecast of ${release.name}`);
    expect(Math.abs(forecast.chance - within(daysFrom(today, release.plannedOn)))).toBeLessThan(0.02);
    for (const level of [50, 70, 85, 95] as const) {
      const day = daysFrom(today, forecast.on[level] ?? '');
      expect(within(day)).toBeGreaterThan(level / 100 - 0.02);
      expect(within(day - 1)).toBeLessThan(level / 100 + 0.02);
    }
  }
});

describe('verdicts', () => {
  test('of shares and of net promoter scores are those of the textbook', () => {
    const read = raw.outcomes.map((facts) => ({ ...facts, reading: readOutcome(facts, today) }));
    const counted = read.flatMap(({ outcome, counts, reading }) => {
      const [before, after] = [counts.find(({ side }) => side === 'before'), counts.find(({ side }) => side === 'after')];
      return before && after && reading.change ? [{ outcome, before, after, change: reading.change }] : [];
    });
    expect(counted.map(({ outcome }) => outcome.dataKind).sort()).toEqual(['nps', 'shares', 'shares']);
    for (const { outcome, before, after, change } of counted) {
      const share = ({ successes, answers }: typeof before) => ({ x: successes ?? 0, n: answers ?? 0 });
      const nps = ({ promoters, passives, detractors }: typeof before) => ({
        promoters: promoters ?? 0,
        passives: passives ?? 0,
        detractors: detractors ?? 0,
      });
      const expected = outcome.dataKind === 'nps' ? npsByHand(nps(before), nps(after)) : differenceByHand(share(before), share(after));
      for (const part of ['change', 'low', 'high'] as const) expect(change[part]).toBeCloseTo(expected[part], 3);
    }
  });

  test('of series are the step of the generalised least squares', () => {
    const judged = raw.outcomes.map((facts) => readOutcome(facts, today)).filter(({ effect }) => effect !== null);
    expect(judged.length).toBeGreaterThanOrEqual(3);
    for (const { effect, points } of judged) {
      const sides = [
        ...(points?.before ?? []).map((point) => ({ ...point, after: false })),
        ...(points?.after ?? []).map((point) => ({ ...point, after: true })),
      ];
      const step = stepByHand(
        sides.map(({ position, value, after }) => ({ at: position, value, after })),
        effect?.rho ?? 0,
      );
      expect(effect?.effect).toBeCloseTo(step, 6);
    }
  });

  test('of issues are counted where the first page says proven', async () => {
    const proven = raw.outcomes.filter((facts) => facts.outcome.issueId && readOutcome(facts, today).verdict === 'provenBetter');
    expect(await countProvenIssues(await readDb(), raw.lead, today)).toBe(new Set(proven.map(({ outcome }) => outcome.issueId)).size);
  });
});
