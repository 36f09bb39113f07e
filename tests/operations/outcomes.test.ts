import { beforeAll, describe, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { listHistory } from '@/db/queries/history';
import { countHiddenOutcomes, findOutcome, listOutcomes } from '@/db/queries/outcomes';
import { countProvenIssues } from '@/db/queries/proven-issues';
import { addDays } from '@/domain/calendar/day';
import { addOutcomeForm, readCountsForm, readOutcomeForm, updateOutcomeForm } from '@/domain/outcomes/outcome-forms';
import { type OutcomeFields, outcomeFields } from '@/domain/outcomes/outcome-inputs';
import { readOutcome } from '@/domain/outcomes/read-outcome';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import {
  pasteOutcomeValues,
  recordOutcomeCounts,
  recordOutcomeValues,
  recordTypedOutcomeValue,
  removeOutcomeValue,
} from '@/server/operations/outcome-values';
import { addOutcome, archiveOutcome, updateOutcome } from '@/server/operations/outcomes';
import { aMember, storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease } from '../support/factories';

const now = new Date('2026-11-01T10:00:00Z');
let lead: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
});

const fieldsOf = (overrides: Partial<OutcomeFields> = {}): OutcomeFields => ({
  ...outcomeFields.parse({
    title: 'One number',
    dataKind: 'series',
    measureName: 'Loss rate',
    measureUnit: 'percent',
    rhythm: 'week',
    changeUnit: 'pp',
    direction: 'fall',
    smallestChange: 2,
    beforePeriods: 20,
    settlingDays: 0,
    afterPeriods: 10,
    guardIds: [],
  }),
  ...overrides,
});

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const refused = (code: string) => ({ ok: false, refusal: { code: `outcomes.${code}` } });
const add = (fields: Partial<OutcomeFields> = {}, by = lead) =>
  addOutcome(by, { subject: 'initiative', subjectId: null, fields: fieldsOf(fields) }, now);

describe('a contract', () => {
  test('is written by leads, once for one request, with its history', async () => {
    for (const role of ['owner', 'executive', 'walker'] as const) {
      expect(await add({}, aMember({ role }))).toMatchObject({ refusal: { code: 'people.notAllowed' } });
    }
    const input = { requestKey: 'twice', subject: 'initiative' as const, subjectId: null, fields: fieldsOf() };
    const once = accepted(await addOutcome(lead, input, now));
    expect(accepted(await addOutcome(lead, input, now))).toEqual(once);
    const history = await listHistory(await readDb(), lead, { subjectId: once.id }, 10);
    expect(history.map(({ action }) => action)).toEqual(['created']);
  });

  test('says its unit: points and percent are never guessed from each other', async () => {
    expect(await add({ changeUnit: 'own' })).toMatchObject(refused('askPointsOrPercent'));
    expect(await add({ measureUnit: 'seconds', changeUnit: 'pp' })).toMatchObject(refused('pointsNeedShare'));
    expect(await add({ dataKind: 'shares', changeUnit: 'own' })).toMatchObject(refused('sharesInPointsOrPercent'));
    expect(await add({ dataKind: 'nps', changeUnit: 'pp' })).toMatchObject(refused('npsInPoints'));
    expect(await add({ smallestChange: -2 })).toMatchObject(refused('smallestNotPositive'));
    expect(await add({ afterPeriods: 5 })).toMatchObject(refused('tooFewAfter'));
    expect(await add({ dataKind: 'claimed', claimedChange: -8.5 })).toMatchObject(refused('claimNeedsSource'));
    expect(await add({ title: '' })).toMatchObject(refused('titleNeeded'));
  });

  test('changes freely before the fix, with a reason afterwards, and never over somebody else’s change', async () => {
    const { id } = accepted(await add());
    const change = (seenVersion: number, fields: Partial<OutcomeFields>, reason = '') =>
      updateOutcome(lead, { id, seenVersion, fields: fieldsOf(fields), reason }, now);
    expect(await change(1, {})).toMatchObject(refused('nothingChanged'));
    accepted(await change(1, { smallestChange: 3, startsOn: '2026-03-02' }));
    expect(await change(1, { smallestChange: 4 })).toMatchObject(refused('changedElsewhere'));
    expect(await change(2, { smallestChange: 1, startsOn: '2026-03-02' })).toMatchObject(refused('reasonNeeded'));
    accepted(await change(2, { smallestChange: 1, startsOn: '2026-03-02' }, 'The board asked for less'));
    const [last] = await listHistory(await readDb(), lead, { subjectId: id }, 1);
    expect(last).toMatchObject({ action: 'changedAfterRelease', changes: { smallestChange: [3, 1] }, note: 'The board asked for less' });
  });

  test('put away counts nowhere, and comes back', async () => {
    const { id } = accepted(await add());
    const shown = async () => (await listOutcomes(await readDb(), lead)).some(({ outcome }) => outcome.id === id);
    accepted(await archiveOutcome(lead, { id, version: 1, isArchived: true }, now));
    expect(await shown()).toBe(false);
    accepted(await archiveOutcome(lead, { id, version: 2, isArchived: false }, now));
    expect(await shown()).toBe(true);
  });
});

describe('its form', () => {
  const typed = { ...fieldsOf(), smallestChange: '2,5', beforePeriods: '۲۰', settlingDays: '0', afterPeriods: '10', guardIds: '' };
  const form = { ...typed, subject: 'initiative', requestKey: 'k' };

  test('reads numbers as the person writes them, and refuses another unit', () => {
    const { subject, subjectId, requestKey, ...text } = addOutcomeForm.parse(form);
    expect([subject, subjectId, requestKey]).toEqual(['initiative', null, 'k']);
    expect(accepted(readOutcomeForm(text, 'de', null))).toMatchObject({ smallestChange: 2.5, beforePeriods: 20 });
    expect(readOutcomeForm({ ...text, smallestChange: '2 %' }, 'en', null)).toMatchObject({ refusal: { code: 'goals.otherUnit' } });
    expect(readOutcomeForm({ ...text, smallestChange: '2 pp' }, 'en', null)).toMatchObject({ ok: true });
    expect(readOutcomeForm({ ...text, afterPeriods: '6.5' }, 'en', null)).toMatchObject(refused('notWholeNumber'));
  });

  test('has no unit unless one was chosen', () => {
    expect(addOutcomeForm.safeParse({ ...form, changeUnit: null }).success).toBe(false);
    expect(updateOutcomeForm.safeParse({ ...typed, id: 'x', version: '1', changeUnit: '' }).success).toBe(false);
  });
});

describe('values', () => {
  const weekly = Array.from({ length: 30 }, (_, week) => addDays('2025-10-19', 7 * week));

  test('are pasted whole or not at all, and become a verdict', async () => {
    const { id } = accepted(await add({ startsOn: '2026-03-02' }));
    const column = weekly.map((day, week) => `${day}\t${(day < '2026-03-02' ? 24 : 15) + (week % 3) / 10}`.replace('.', ','));
    const paste = (text: string) =>
      pasteOutcomeValues(lead, { outcomeId: id, series: 'measure', text, decimalMark: null, dayOrder: null }, now);
    expect(await paste(`${column.join('\n')}\n2026-05-17\tsoon`)).toMatchObject(refused('pasteHasProblems'));
    accepted(await paste(column.join('\n')));
    const seen = await findOutcome(await readDb(), lead, id);
    if (!seen) throw new Error('a contract');
    expect(seen.values).toHaveLength(30);
    expect(readOutcome(seen, '2026-11-01').verdict).toBe('provenBetter');
    accepted(await removeOutcomeValue(lead, { outcomeId: id, series: 'measure', day: weekly[0] ?? '' }, now));
    expect((await findOutcome(await readDb(), lead, id))?.values).toHaveLength(29);
  });

  test('that make no sense are refused with a sentence', async () => {
    const { id } = accepted(await add());
    const value = (text: string, day = '2026-10-01', by = lead) =>
      recordTypedOutcomeValue(by, { outcomeId: id, series: 'measure', day, value: text, note: '' }, now);
    expect(await value('nonsense')).toMatchObject({ refusal: { code: 'goals.valueUnreadable' } });
    expect(await value('120')).toMatchObject(refused('shareOverHundred'));
    expect(await value('12', '2027-01-01')).toMatchObject(refused('measuredAhead'));
    expect(await value('۱۲٫۵ ٪')).toMatchObject({ ok: true });
    expect((await findOutcome(await readDb(), lead, id))?.values).toEqual([
      { series: 'measure', day: '2026-10-01', value: 12.5, note: '' },
    ]);
    expect(await recordOutcomeValues(lead, { outcomeId: id, series: 'control', values: [] }, now)).toMatchObject(refused('noControl'));
  });

  test('are entered by leads and by whoever answers for the contract', async () => {
    const owner = await storeMember({ role: 'owner' });
    const { id } = accepted(await add({ ownerId: owner.id }));
    const value = (by: Member) =>
      recordTypedOutcomeValue(by, { outcomeId: id, series: 'measure', day: '2026-10-01', value: '12', note: '' }, now);
    expect(await value(owner)).toMatchObject({ ok: true });
    expect(await value(await storeMember({ role: 'owner' }))).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  });

  test('counts are whole numbers that fit each other', async () => {
    const { id } = accepted(await add({ dataKind: 'shares' }));
    const save = (x: string, n: string) => {
      const counts = readCountsForm(
        { outcomeId: id, side: 'before', successes: x, answers: n, promoters: null, passives: null, detractors: null, note: '' },
        'en',
      );
      return counts.ok ? recordOutcomeCounts(lead, { outcomeId: id, counts: counts.value }, now) : counts;
    };
    expect(await save('11', '10')).toMatchObject(refused('moreThanAnswers'));
    expect(await save('1.5', '10')).toMatchObject(refused('notWholeNumber'));
    expect(await save('4', '10')).toMatchObject({ ok: true });
  });
});

test('an issue is proven by data, never by a claim', async () => {
  const issue = await storeIssue({ status: 'released', effectiveOn: '2026-03-02', needsRelease: false });
  const about = (fields: Partial<OutcomeFields>) =>
    addOutcome(lead, { subject: 'issue', subjectId: issue.id, fields: fieldsOf({ beforePeriods: 4, afterPeriods: 4, ...fields }) }, now);
  const proven = async () => countProvenIssues(await readDb(), lead, '2026-11-01');
  const before = await proven();
  accepted(await about({ dataKind: 'claimed', claimedChange: -8.5, source: 'Slide 14', smallestChange: null }));
  expect(await proven()).toBe(before);
  const { id } = accepted(await about({ dataKind: 'shares', direction: 'rise' }));
  const none = { promoters: null, passives: null, detractors: null, note: '' };
  for (const counts of [
    { side: 'before' as const, successes: 4, answers: 10, ...none },
    { side: 'after' as const, successes: 9, answers: 10, ...none },
  ])
    accepted(await recordOutcomeCounts(lead, { outcomeId: id, counts }, now));
  expect(await proven()).toBe(before + 1);
});

test('what is about a confidential release is not there for people without the right', async () => {
  const product = await storeProduct();
  const release = await storeRelease(product.id, {
    name: 'Canary-Lantern',
    isConfidential: true,
    status: 'shipped',
    shippedOn: '2026-03-02',
  });
  const issue = await storeIssue({ productId: product.id, releaseId: release.id });
  const ids: string[] = [];
  for (const [subject, subjectId] of [
    ['release', release.id],
    ['issue', issue.id],
  ] as const)
    ids.push(accepted(await addOutcome(lead, { subject, subjectId, fields: fieldsOf({ measureName: 'Canary-Faces' }) }, now)).id);

  const db = await readDb();
  for (const role of ['owner', 'executive', 'walker'] as const) {
    const viewer = aMember({ role });
    const seen = await listOutcomes(db, viewer);
    expect(seen.filter(({ outcome }) => ids.includes(outcome.id))).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/Canary/);
    for (const id of ids) expect(await findOutcome(db, viewer, id)).toBeUndefined();
    expect(await countHiddenOutcomes(db, viewer)).toBe(2);
    const value = { outcomeId: ids[0] ?? '', series: 'measure' as const, values: [{ day: '2026-10-01', value: 1, note: '' }] };
    expect(await recordOutcomeValues(viewer, value, now)).toMatchObject(refused('notFound'));
  }
  expect((await listOutcomes(db, lead, { releaseId: release.id }))[0]?.place.releaseName).toBe('Canary-Lantern');
  expect(await countHiddenOutcomes(db, lead)).toBe(0);
});
