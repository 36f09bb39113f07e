import { readDb } from '@/db/connection';
import { listLookalikes } from '@/db/queries/lookalikes';
import type { Issue } from '@/domain/issues/issue';
import { likelyDuplicates } from '@/domain/issues/likely-duplicates';
import type { Member } from '@/domain/people/member';

export type LookalikeShown = Pick<Issue, 'key' | 'title' | 'status'> & { sharedWords: string[]; samePlace: 'step' | 'touchpoint' | null };

/** Known issues that a title may repeat, the likeliest first. */
export async function lookalikesOf(
  member: Member,
  about: { title: string; touchpointId: string | null; stepId: string | null },
): Promise<LookalikeShown[]> {
  const candidates = await listLookalikes(await readDb(), member, about.title);
  return likelyDuplicates({ id: '', ...about }, candidates, 5).map(({ candidate, sharedWords, samePlace }) => ({
    key: candidate.key,
    title: candidate.title,
    status: candidate.status,
    sharedWords,
    samePlace,
  }));
}
