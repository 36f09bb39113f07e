import { readDb } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { findOutcome, type SeenOutcome } from '@/db/queries/outcomes';
import { recordEvents } from '@/db/writes/events';
import { removeOutcomeValue as removeStored, saveOutcomeCounts, saveOutcomeValues } from '@/db/writes/outcomes';
import { type PasteChoices, readKpiValues } from '@/domain/goals/kpi-values';
import { readTypedNumber } from '@/domain/goals/typed-number';
import type { Changes } from '@/domain/history/event';
import { decideCounts } from '@/domain/outcomes/decide-counts';
import type { OutcomeCounts, OutcomeSeries, OutcomeValue } from '@/domain/outcomes/outcome';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { todayOf } from './organisation-day';
import { write } from './write';

type OfSeries = { requestKey?: string; outcomeId: string; series: OutcomeSeries };
export type OutcomeMeasured = { id: string };

/** Values typed or pasted for one series of a contract: all or none. */
export function recordOutcomeValues(
  by: Member,
  input: OfSeries & { values: readonly Omit<OutcomeValue, 'series'>[] },
  now = new Date(),
): Promise<Result<OutcomeMeasured>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findToMeasure(tx, by, input);
      if (!found.ok) return found;
      const today = await todayOf(tx, now);
      if (input.values.length === 0) return refuse('outcomes.nothingToSave');
      if (input.values.some((value) => value.day > today)) return refuse('outcomes.measuredAhead');
      if (new Set(input.values.map((value) => value.day)).size < input.values.length) return refuse('outcomes.dayTwice');
      const isShare = found.value.outcome.measureUnit === 'percent';
      if (isShare && input.series === 'measure' && input.values.some(({ value }) => value < 0 || value > 100)) {
        return refuse('outcomes.shareOverHundred');
      }
      const before = valuesOf(found.value, input.series);
      const values = input.values.map((value) => ({ ...value, series: input.series }));
      await saveOutcomeValues(tx, input.outcomeId, values, { recordedById: by.id, recordedAt: now });
      const drafts = values
        .filter(({ day, value }) => before.get(day) !== value)
        .map(({ day, value, note }) => ({
          noun: 'outcome' as const,
          subjectId: input.outcomeId,
          action: input.series === 'control' ? 'controlMeasured' : 'measured',
          changes: { day: [null, day] as const, value: [before.get(day) ?? null, value] as const },
          note,
        }));
      await recordEvents(tx, by, drafts, now);
      return accept({ id: input.outcomeId });
    },
    now,
  );
}

/** One value as typed, in the person's way of writing numbers. */
export async function recordTypedOutcomeValue(
  by: Member,
  { value, day, note, ...input }: OfSeries & { day: string; value: string; note: string },
  now = new Date(),
): Promise<Result<OutcomeMeasured>> {
  const seen = await findOutcome(await readDb(), by, input.outcomeId);
  if (!seen) return refuse('outcomes.notFound');
  const number = readTypedNumber(value, by.locale, seen.outcome.measureUnit);
  return number.ok ? recordOutcomeValues(by, { ...input, values: [{ day, value: number.value, note }] }, now) : number;
}

/** A pasted column: every row is read or none is saved. */
export async function pasteOutcomeValues(
  by: Member,
  { text, decimalMark, dayOrder, ...input }: OfSeries & Omit<PasteChoices, 'unit'> & { text: string },
  now = new Date(),
): Promise<Result<OutcomeMeasured>> {
  const seen = await findOutcome(await readDb(), by, input.outcomeId);
  if (!seen) return refuse('outcomes.notFound');
  const { values, problems } = readKpiValues(text, { unit: seen.outcome.measureUnit, decimalMark, dayOrder });
  if (problems.length > 0) return refuse('outcomes.pasteHasProblems', { count: problems.length });
  return recordOutcomeValues(by, { ...input, values: values.map(({ day, value, note }) => ({ day, value, note })) }, now);
}

export function removeOutcomeValue(by: Member, input: OfSeries & { day: string }, now = new Date()): Promise<Result<OutcomeMeasured>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findToMeasure(tx, by, input);
      if (!found.ok) return found;
      const stored = valuesOf(found.value, input.series).get(input.day);
      if (stored === undefined) return refuse('outcomes.notFound');
      await removeStored(tx, input.outcomeId, input.series, input.day);
      const changes: Changes = { day: [input.day, null], value: [stored, null] };
      await recordEvents(tx, by, [{ noun: 'outcome', subjectId: input.outcomeId, action: 'measurementRemoved', changes }], now);
      return accept({ id: input.outcomeId });
    },
    now,
  );
}

/** Answers of one side, which replace those that stood there. */
export function recordOutcomeCounts(
  by: Member,
  input: { requestKey?: string; outcomeId: string; counts: OutcomeCounts },
  now = new Date(),
): Promise<Result<OutcomeMeasured>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const seen = await findOutcome(tx, by, input.outcomeId);
      if (!seen || seen.outcome.archivedAt) return refuse('outcomes.notFound');
      if (!may(by, 'outcome.measure', seen.outcome.ownerId === by.id)) return refuse('people.notAllowed');
      const decision = decideCounts(seen.outcome, input.counts);
      if (!decision.ok) return decision;
      const before = seen.counts.find(({ side }) => side === input.counts.side);
      await saveOutcomeCounts(tx, input.outcomeId, decision.value, { recordedById: by.id, recordedAt: now });
      const { side, note } = decision.value;
      const changes: Changes = { counts: [before ? countsText(before) : null, countsText(decision.value)] };
      const action = side === 'before' ? 'countedBefore' : 'countedAfter';
      await recordEvents(tx, by, [{ noun: 'outcome', subjectId: input.outcomeId, action, changes, note }], now);
      return accept({ id: input.outcomeId });
    },
    now,
  );
}

const countsText = ({ successes, answers, promoters, passives, detractors }: OutcomeCounts): string =>
  answers === null ? [promoters, passives, detractors].join(' / ') : `${successes} / ${answers}`;

const valuesOf = ({ values }: SeenOutcome, series: OutcomeSeries) =>
  new Map(values.filter((value) => value.series === series).map(({ day, value }) => [day, value]));

async function findToMeasure(tx: Database, by: Member, input: OfSeries): Promise<Result<SeenOutcome>> {
  const seen = await findOutcome(tx, by, input.outcomeId);
  if (!seen || seen.outcome.archivedAt) return refuse('outcomes.notFound');
  const { outcome } = seen;
  if (!may(by, 'outcome.measure', outcome.ownerId === by.id)) return refuse('people.notAllowed');
  if (outcome.dataKind !== 'series') return refuse('outcomes.notASeries');
  if (input.series === 'control') return outcome.controlName ? accept(seen) : refuse('outcomes.noControl');
  return outcome.kpiId ? refuse('outcomes.valuesComeFromKpi') : accept(seen);
}
