import { readDb } from '@/db/connection';
import { findIssueByKey } from '@/db/queries/issues';
import { reachAnswer } from '@/server/reach-answer';
import { route } from '@/server/route';

/** The reach of a fix that needs no release: the share of its touchpoint's traffic on the new way. */
export const POST = route<'reach.measure', { key: string }>({
  right: 'reach.measure',
  isOpenToTokens: true,
  handle: async ({ member, request, params }) => {
    const issue = await findIssueByKey(await readDb(), member, params.key);
    return issue && reachAnswer(member, request, { issueId: issue.id });
  },
});
