import { expect, test } from 'vitest';
import { fixesAsOf } from '@/domain/program/fixes-as-of';
import type { Release } from '@/domain/releases/release';
import { releaseAsOf } from '@/domain/releases/release-as-of';
import { decideReleaseUpdate, decideShip } from '@/domain/releases/release-update';

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const planned: Release = {
  id: 'r1',
  productId: 'app',
  name: 'App 5',
  plannedOn: '2026-05-01',
  originalPlannedOn: '2026-05-01',
  freezeOn: null,
  shippedOn: null,
  notes: '',
  status: 'planned',
  isConfidential: false,
  slipCount: 0,
  version: 1,
  createdAt: noonOf('2026-01-01'),
};

test('a release that moved twice and shipped was planned for its day of then on every evening between', () => {
  const deeds: { action: string; at: Date; changes: object }[] = [];
  const states = [{ at: planned.createdAt, release: planned }];
  const step = (day: string, decide: (release: Release) => ReturnType<typeof decideShip>) => {
    const decision = decide(states.at(-1)?.release ?? planned);
    if (!decision.ok) throw new Error(decision.refusal.code);
    deeds.push(...decision.value.events.map(({ action, changes }) => ({ action, changes: changes ?? {}, at: noonOf(day) })));
    states.push({ at: noonOf(day), release: decision.value.release });
  };
  const moveTo = (plannedOn: string) => (release: Release) =>
    decideReleaseUpdate(release, { ...fieldsOf(release), plannedOn, note: 'Late' }, { isNameTaken: false });
  step('2026-02-01', moveTo('2026-06-01'));
  step('2026-03-01', moveTo('2026-05-20'));
  step('2026-05-22', (release) => decideShip(release, '2026-05-21', { today: '2026-05-22', openIssues: 0 }));

  const last = states.at(-1)?.release ?? planned;
  const lines = deeds.map((deed) => ({ ...deed, changes: Object.fromEntries(Object.entries(deed.changes)) }));
  for (const { at, release } of states) {
    expect({ ...releaseAsOf(last, lines, at), version: 0 }).toEqual({ ...release, version: 0 });
  }
  expect(releaseAsOf(last, lines, noonOf('2025-12-31'))).toBeNull();
});

const fieldsOf = ({ name, plannedOn, freezeOn, notes, isConfidential }: Release) => ({
  name,
  plannedOn,
  freezeOn,
  notes,
  isConfidential,
  note: '',
});

test('what a release carried is counted up to the evening of the day', () => {
  const row = (b: string, c: string, n = 1) => ({ a: 'r1', b, c, n });
  const rows = [row('2026-01-01', 'scopeIn', 5), row('2026-01-10', 'done', 2), row('2026-01-11', 'scopeOut'), row('2026-01-12', 'undone')];
  expect(fixesAsOf(rows, '2026-01-10').get('r1')).toMatchObject({ planned: 5, fixed: 2, open: 3 });
  expect(fixesAsOf(rows, '2026-01-12').get('r1')).toMatchObject({ planned: 4, fixed: 1, open: 3 });
  expect(fixesAsOf(rows, '2025-12-31').size).toBe(0);
});
