import { expect, test } from 'vitest';
import { makeWords, namesIn } from '@/domain/report/make-words';

test.each([
  ['Project Nightingale slips.', 'Project Nightingale'],
  ['PROJECT NIGHTINGALE’s day', 'project nightingale'],
  ['Release 5.3 ships.', '5.3'],
  ['夜莺计划推迟了', '夜莺'],
  ['انتشار آبي عقب است', 'آبی'],
])('“%s” holds the name %s', (text, name) => {
  expect(namesIn(text, [name])).toEqual([name]);
});

test.each([
  ['The chance is 15.3 %.', '5.3'],
  ['5.31 ships.', '5.3'],
  ['Nightingales sing.', 'Nightingale'],
  ['A quiet quarter', 'A'],
])('“%s” does not hold the name %s', (text, name) => {
  expect(namesIn(text, [name])).toEqual([]);
});

const draft = [{ key: 'summaryFlowNone' as const, values: {} }];
const drafts = { summary: draft, goals: draft, better: draft, late: draft, decisions: draft };
const edited = {
  section: 'late' as const,
  text: 'Nightingale is late.',
  locale: 'en' as const,
  by: 'Ada',
  at: new Date('2026-05-20T10:00:00Z'),
};

test('a lead’s words stand instead of the draft, an empty text does not', () => {
  expect(makeWords(drafts, [edited], []).late).toMatchObject({ edited: { text: 'Nightingale is late.', by: 'Ada' }, isWithheld: false });
  expect(makeWords(drafts, [{ ...edited, text: ' ' }], []).late).toEqual({ draft, edited: null, isWithheld: false });
});

test('words that name what a reader may not know are kept back, and it is said', () => {
  expect(makeWords(drafts, [edited], ['Nightingale']).late).toEqual({ draft, edited: null, isWithheld: true });
});
