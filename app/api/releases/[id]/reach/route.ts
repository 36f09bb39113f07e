import { reachAnswer } from '@/server/reach-answer';
import { route } from '@/server/route';

/** The reach of a release, sent by a program that counts installations. */
export const POST = route<'reach.measure', { id: string }>({
  right: 'reach.measure',
  isOpenToTokens: true,
  handle: ({ member, request, params }) => reachAnswer(member, request, { releaseId: params.id }),
});
