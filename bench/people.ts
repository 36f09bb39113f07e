import { encode } from 'next-auth/jwt';
import { readDb } from '@/db/connection';
import { findCredentials } from '@/db/queries/credentials';
import { listActiveMembers } from '@/db/queries/members';
import type { Member } from '@/domain/people/member';
import { startSession } from '@/server/operations/sign-in';
import { authSecret } from '@/server/secret';

export type Visitor = { member: Member; cookie: string };

/** The lead of the ledger, signed in. */
export async function signedInLead(): Promise<Visitor> {
  const found = await findCredentials(await readDb(), 'lead@demo.example');
  if (!found) throw new Error('The ledger has no lead.');
  return signedIn({ id: found.memberId, name: 'Lead', role: 'lead', locale: 'en', calendar: 'gregory' });
}

/** Those who own some issues, in the order of the issues, signed in. */
export async function signedInOwners(lead: Member, ownerIds: readonly string[]): Promise<Visitor[]> {
  const people = await listActiveMembers(await readDb(), lead);
  const visitors: Visitor[] = [];
  for (const ownerId of ownerIds) {
    const owner = people.find(({ id }) => id === ownerId);
    if (!owner) throw new Error(`The ledger has no ${ownerId}.`);
    visitors.push(await signedIn({ ...owner, locale: 'en', calendar: 'gregory' }));
  }
  return visitors;
}

/** With the cookie a browser would hold. */
async function signedIn(member: Member): Promise<Visitor> {
  const token = await startSession(member.id, 'bench', new Date());
  const cookie = await encode({ token: { sessionToken: token }, secret: authSecret(), maxAge: 3_600 });
  return { member, cookie: `next-auth.session-token=${cookie}` };
}
