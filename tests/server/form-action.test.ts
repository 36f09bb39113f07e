import { expect, test } from 'vitest';
import { withOwnKey } from '@/server/form-action';

test('a form sent twice has one key; the same form with other words has another', () => {
  const first = withOwnKey({ requestKey: 'a', title: 'Door sticks' });
  expect(withOwnKey({ title: 'Door sticks', requestKey: 'a' })).toEqual(first);
  expect(withOwnKey({ requestKey: 'a', title: 'Door sticks and squeaks' }).requestKey).not.toBe(first.requestKey);
  expect(withOwnKey({ requestKey: 'b', title: 'Door sticks' }).requestKey).not.toBe(first.requestKey);
});

test('a form without a key stays as it is', () => {
  expect(withOwnKey({ title: 'Door sticks' })).toEqual({ title: 'Door sticks' });
});
