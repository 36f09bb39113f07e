import { expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findOrganisation } from '@/db/queries/organisation';
import { suggestBasics } from '@/domain/organisation/suggested-basics';
import { refuse } from '@/domain/result';
import { isLinkOpen } from '@/server/operations/one-time-links';
import { makeSetUpLink } from '@/server/operations/organisation';
import { openSession } from '@/server/operations/sessions';
import { setUp } from '@/server/operations/set-up';

const now = new Date('2026-03-02T08:00:00Z');
const administrator = { name: 'Nadia', email: 'nadia@test.example', password: 'a sentence of words' };
const basics = { ...suggestBasics('fa'), name: 'کارگاه آزمون', locale: 'fa' as const };

const tokenOf = (path: string | undefined) => new URL(path ?? '', 'http://here').searchParams.get('token') ?? '';

test('set-up happens once, with the newest link, and signs its administrator in', async () => {
  const older = tokenOf(await makeSetUpLink(now));
  const token = tokenOf(await makeSetUpLink(now));
  const input = { token, basics, administrator, device: 'Firefox' };

  expect(await setUp({ ...input, token: older }, now)).toEqual(refuse('people.linkExpired'));
  expect(await setUp({ ...input, token: 'guessed' }, now)).toEqual(refuse('people.linkExpired'));
  const short = { ...administrator, password: 'too short' };
  expect(await setUp({ ...input, administrator: short }, now)).toEqual(refuse('people.passwordTooShort'));
  expect(await isLinkOpen('setUp', token, now)).toBe(true);
  expect(await isLinkOpen('password', token, now)).toBe(false);

  const [first, second] = await Promise.all([setUp(input, now), setUp(input, now)]);
  const done = first.ok ? first : second;
  expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
  const session = done.ok ? await openSession(done.value.token, now) : undefined;
  expect(session?.member).toMatchObject({ name: 'Nadia', role: 'admin', locale: 'fa', calendar: 'persian' });
  expect(await findOrganisation(await readDb())).toMatchObject({
    name: 'کارگاه آزمون',
    workingDays: [6, 0, 1, 2, 3],
    isDemo: false,
    timeZone: 'Asia/Tehran',
  });

  expect(await makeSetUpLink(now)).toBeUndefined();
  expect(await isLinkOpen('setUp', token, now)).toBe(false);
});
