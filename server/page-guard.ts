import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Member } from '@/domain/people/member';
import { may, type Right } from '@/domain/people/rights';
import { requireMember } from './session';

/** Who is asking, if they may see this page; to anybody else it does not exist. Queries and operations check again. */
export const requireRight = cache(async (right: Right): Promise<Member> => {
  const member = await requireMember();
  if (!may(member, right)) notFound();
  return member;
});
