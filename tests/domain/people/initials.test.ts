import { expect, test } from 'vitest';
import { initialsOf } from '@/domain/people/initials';

test.each([
  ['Ada Byron', 'AB'],
  ['Anna Maria de la Cruz', 'AC'],
  ['مریم رضایی', 'مر'],
  ['王小明', '王'],
  ['  Zoë  ', 'Z'],
  ['', ''],
])('%s is shown as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
