import { expect, test } from 'vitest';
import { fittingChoices } from '@/components/ui/fitting-choices';

const people = ['Jörg Müller', 'Ada Byron', '王小明', 'علی کریمی', 'Lea Adam'].map((label, index) => ({ value: String(index), label }));
const found = (text: string) => fittingChoices(people, text).map((choice) => choice.label);

test('names are found without their accents and in any case', () => {
  expect(found('muller')).toEqual(['Jörg Müller']);
});

test('names that begin with what was typed come first', () => {
  expect(found('ad')).toEqual(['Ada Byron', 'Lea Adam']);
});

test('Chinese is found by one sign, Persian also when typed on an Arabic keyboard', () => {
  expect(found('明')).toEqual(['王小明']);
  expect(found('كريمي')).toEqual(['علی کریمی']);
});

test('nothing typed offers everybody', () => {
  expect(found('')).toHaveLength(people.length);
});
