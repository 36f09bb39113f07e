import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceName } from '@/domain/people/device-name';
import { emailAddress, isLongEnough } from '@/domain/people/person';
import { safeReturnPath } from '@/domain/people/return-path';
import { isThrottled, nextAttemptAt } from '@/domain/people/throttle';

const at = new Date('2026-03-02T08:00:00Z');
const waitMs = (failures: number) => nextAttemptAt({ failures, lastAt: at }).getTime() - at.getTime();

test('four failures cost nothing, the fifth five seconds, then twice as long each, up to a quarter of an hour', () => {
  expect([1, 4, 5, 6, 7, 12, 13, 1_000].map(waitMs)).toEqual([0, 0, 5_000, 10_000, 20_000, 640_000, 900_000, 900_000]);
});

test('an account without failures is never held up', () => {
  expect(isThrottled(undefined, at)).toBe(false);
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', '/\t/evil.example', '/\n/evil.example'])(
  'signing in never leads to %j',
  (path) => {
    expect(safeReturnPath(path)).toBe('/');
  },
);

test('signing in leads back to the page asked for', () => {
  expect(safeReturnPath('/issues?status=new&q=%2F%2F')).toBe('/issues?status=new&q=%2F%2F');
});

test('no return path ever leaves this site', () => {
  const tricky = fc
    .array(fc.constantFrom('/', '\\', '\t', '\n', '@', ':', '.', 'evil.example', 'https', '?', '#', '%2f'))
    .map((parts) => parts.join(''));
  fc.assert(fc.property(tricky, (path) => new URL(safeReturnPath(path), 'https://here.example').origin === 'https://here.example'));
});

test('fifteen characters are enough in any script, fourteen are not', () => {
  expect([isLongEnough('۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵'), isLongEnough('fourteen chars'), isLongEnough('😀'.repeat(14))]).toEqual([true, false, false]);
});

test('addresses are compared in lower case and without spaces around them', () => {
  expect(emailAddress.parse('  Ada@Works.Example ')).toBe('ada@works.example');
});

test('people recognise their devices', () => {
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
  expect(deviceName(phone)).toBe('Safari, iPhone');
  expect(deviceName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox, Linux');
  expect(deviceName('<script>alert(1)</script>')).toBe('');
});
