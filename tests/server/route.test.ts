import { NextRequest } from 'next/server';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Member } from '@/domain/people/member';
import { createToken, endToken } from '@/server/operations/api-tokens';
import { route } from '@/server/route';
import { storeMember, storeOrganisation } from '../support/factories';

const session: { member: Member | undefined } = { member: undefined };
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }));
vi.mock('@/server/session', () => ({ currentMember: async () => session.member }));

const here = 'http://localhost:3000';
const nowhere = { params: Promise.resolve({}) };
let lead: Member;
let walker: Member;
let handled: (string | undefined)[] = [];

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  walker = await storeMember({ role: 'walker' });
});
beforeEach(() => {
  session.member = lead;
  handled = [];
});

const handle = async ({ member }: { member: Member | undefined }) => {
  handled.push(member?.id);
  return Response.json({ done: true });
};
const closed = route({ right: 'reach.measure', handle });
const open = route({ right: 'reach.measure', isOpenToTokens: true, handle });

const ask = (headers: Record<string, string>, method = 'POST') => new NextRequest(`${here}/api/anything`, { method, headers });
const own = { origin: here, host: 'localhost:3000' };

test('a change from another place, from an address that is none, or from nowhere is turned away before anybody is asked who they are', async () => {
  for (const origin of ['https://evil.example', 'http://localhost:3001', 'null', 'nonsense', `${here}.evil.example`, undefined]) {
    const answer = await closed(ask({ host: 'localhost:3000', ...(origin === undefined ? {} : { origin }) }), nowhere);
    expect({ origin, status: answer.status }).toEqual({ origin, status: 403 });
  }
  expect(handled).toEqual([]);
  expect((await closed(ask(own), nowhere)).status).toBe(200);
  expect((await closed(ask({ origin: 'https://parcours.example', host: 'parcours.example' }), nowhere)).status).toBe(200);
});

test.each(['PUT', 'PATCH', 'DELETE'])('%s is a change as well; reading needs no origin', async (method) => {
  expect((await closed(ask({}, method), nowhere)).status).toBe(403);
  for (const read of ['GET', 'HEAD']) expect((await closed(ask({}, read), nowhere)).status).toBe(200);
});

test('visitors are asked to sign in; people without the right learn no more than that nothing is here', async () => {
  session.member = undefined;
  expect((await closed(ask(own), nowhere)).status).toBe(401);
  session.member = { ...walker, role: 'executive' };
  const forbidden = await route({ right: 'people.manage', handle })(ask(own), nowhere);
  session.member = lead;
  const missing = await route({ right: 'reach.measure', handle: async () => undefined })(ask(own), nowhere);
  expect([forbidden.status, await forbidden.text()]).toEqual([missing.status, await missing.text()]);
  expect([missing.status, handled]).toEqual([404, []]);
});

test('a right to one’s own things lets everybody in: the operation decides whose they are', async () => {
  session.member = walker;
  expect((await route({ right: 'outcome.measure', handle })(ask(own), nowhere)).status).toBe(200);
  expect((await closed(ask(own), nowhere)).status).toBe(404);
});

test('what is open to visitors never asks who it is', async () => {
  session.member = lead;
  expect((await route({ right: 'system.health', handle })(ask({}, 'GET'), nowhere)).status).toBe(200);
  expect(handled).toEqual([undefined]);
});

test('a key opens only routes that take keys, from anywhere, in its person’s name, until it is ended', async () => {
  const admin = await storeMember({ role: 'admin' });
  const made = await createToken(admin, { memberId: lead.id, name: 'Store figures', right: 'reach.measure' });
  if (!made.ok) throw new Error(made.refusal.code);
  const key = { authorization: `Bearer ${made.value.token}` };
  session.member = undefined;

  expect((await open(ask(key), nowhere)).status).toBe(200);
  expect(handled).toEqual([lead.id]);
  // Without a key's route, the header says nothing: neither who it is nor that it comes from here.
  expect((await closed(ask(key), nowhere)).status).toBe(403);
  expect((await closed(ask({ ...key, ...own }), nowhere)).status).toBe(401);
  expect((await route({ right: 'people.manage', isOpenToTokens: true, handle })(ask(key), nowhere)).status).toBe(401);
  for (const authorization of [`Bearer ${made.value.token}x`, `Basic ${made.value.token}`, 'Bearer short', `bearer ${made.value.token}`])
    expect([401, 403]).toContain((await open(ask({ authorization }), nowhere)).status);

  // A wrong key never falls back to the session of the browser it came with.
  session.member = lead;
  expect((await open(ask({ authorization: `Bearer ${'x'.repeat(43)}` }), nowhere)).status).toBe(401);
  await endToken(admin, made.value.tokenId);
  expect((await open(ask(key), nowhere)).status).toBe(401);
  expect(handled).toEqual([lead.id]);
});

test('answers are stored nowhere unless they say otherwise, and a failure tells an id, never what broke', async () => {
  expect((await closed(ask(own), nowhere)).headers.get('cache-control')).toBe('private, no-store');
  const kept = route({ right: 'reach.measure', handle: async () => new Response('', { headers: { 'Cache-Control': 'max-age=60' } }) });
  expect((await kept(ask(own), nowhere)).headers.get('cache-control')).toBe('max-age=60');

  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = route({
    right: 'reach.measure',
    handle: async () => {
      throw new Error('SQLITE_SECRET at /srv/data');
    },
  });
  const answer = await broken(ask(own), nowhere);
  const said = await answer.text();
  expect(answer.status).toBe(500);
  expect(said).not.toMatch(/SQLITE_SECRET|srv/);
  const { id } = JSON.parse(said);
  expect(JSON.stringify(logged.mock.calls)).toContain(id);
  logged.mockRestore();
});
