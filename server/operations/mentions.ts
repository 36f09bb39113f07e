import { markMentionsSeen } from '@/db/writes/comments';
import type { Member } from '@/domain/people/member';
import { accept, type Result } from '@/domain/result';
import { write } from './write';

export type SeeMentionInput = { commentId: string; requestKey?: string };

/** The person has read a comment that speaks to them. Nobody else's mark changes. */
export function seeMention(by: Member, { commentId, requestKey }: SeeMentionInput, now = new Date()): Promise<Result<null>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      await markMentionsSeen(tx, by.id, { commentId }, now);
      return accept(null);
    },
    now,
  );
}
