import { expect, test } from 'vitest';
import { mentionedIn } from '@/domain/issues/mentions';
import { mergeEffects } from '@/domain/issues/merge';
import { severitySpread } from '@/domain/issues/severity-spread';
import { anIssue } from '../../support/factories';

const people = [
  { id: 'ana', name: 'Ana Ruiz' },
  { id: 'jose', name: 'José Müller' },
  { id: 'li', name: '李伟' },
  { id: 'sara', name: 'سارا کریمی' },
  { id: 'ana2', name: 'Ana Costa' },
];

test('full names are found in every script, whatever the case and accents', () => {
  expect(mentionedIn('@ana ruiz and @Jose Muller, see this', people)).toEqual(['ana', 'jose']);
  expect(mentionedIn('请@李伟看一下', people)).toEqual(['li']);
  expect(mentionedIn('@سارا كريمي لطفاً ببین', people)).toEqual(['sara']);
});

test('a first name speaks to one person only when it is theirs alone', () => {
  expect(mentionedIn('@José?', people)).toEqual(['jose']);
  expect(mentionedIn('@Ana?', people)).toEqual([]);
});

test('part of a longer word is nobody', () => {
  expect(mentionedIn('@Josephine and mail@jose-muller.example', people)).toEqual([]);
  expect(mentionedIn('@Anabel', people)).toEqual([]);
});

test('a spread of ratings has a middle somebody gave, and says when people disagree', () => {
  expect(severitySpread([])).toBeNull();
  expect(severitySpread([3, 1])).toMatchObject({ n: 2, median: 1, lowest: 1, highest: 3, isDisputed: true, counts: [0, 1, 0, 1, 0] });
  expect(severitySpread([2, 3, 3])).toMatchObject({ median: 3, isDisputed: false });
});

test('a merge brings all meetings, taking it out gives them back', () => {
  const met = anIssue({ metCount: 3 });
  const merged = { ...met, duplicateOfId: 'o1' };
  expect(mergeEffects(met, merged)).toEqual([{ originalId: 'o1', meetings: 3 }]);
  expect(mergeEffects(merged, met)).toEqual([{ originalId: 'o1', meetings: -3 }]);
  expect(mergeEffects(merged, { ...met, duplicateOfId: 'o2' })).toHaveLength(2);
  expect(mergeEffects(merged, merged)).toEqual([]);
});
