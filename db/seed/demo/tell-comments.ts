import type { Changes } from '@/domain/history/event';
import type { Severity } from '@/domain/issues/issue';
import { mentionedIn } from '@/domain/issues/mentions';
import { type Book, found } from './book';
import type { Ledger } from './ledger';
import type { CommentRow, MentionRow, VoteRow } from './rows';
import { comments } from './story/comments';
import type { DemoIssue } from './story/demo-issue';
import { type PersonRef, people } from './story/people';

export type Said = { comments: CommentRow[]; mentions: MentionRow[]; votes: VoteRow[] };

const everybody = Object.keys(people).filter((ref): ref is PersonRef => ref in people);
const unreadFor = 10;

/** Comments with their mentions, and what raters gave on their own. */
export function tellComments(book: Book, ledger: Ledger, issues: readonly DemoIssue[]): Said {
  const said: Said = { comments: [], mentions: [], votes: [] };
  const members = everybody.map((ref) => book.member(ref));
  for (const [index, [ref, by, ago, body]] of comments.entries()) {
    const issue = ledger.issue(ref);
    const createdAt = book.calendar.moment(-ago, 482 + (index % 60));
    if (createdAt < issue.createdAt) throw new Error(`A comment on ${ref} is older than the issue.`);
    const author = book.member(by);
    const id = book.id(createdAt);
    said.comments.push({ id, issueId: issue.id, authorId: author.id, body, createdAt, editedAt: null, removedAt: null, version: 1 });
    const mentioned = mentionedIn(body, members);
    const changes: Changes = mentioned.length > 0 ? { mentioned: [null, mentioned] } : {};
    book.record(
      author,
      [{ noun: 'comment', subjectId: id, action: 'added', issueId: issue.id, productId: issue.productId, changes }],
      createdAt,
    );
    const seenAt = ago < unreadFor ? null : book.calendar.moment(-ago + 1, 70);
    said.mentions.push(...mentioned.map((memberId) => ({ commentId: id, memberId, seenAt })));
  }
  for (const issue of issues) said.votes.push(...votesOn(book, ledger, issue));
  return said;
}

function votesOn(book: Book, ledger: Ledger, story: DemoIssue): VoteRow[] {
  const issue = ledger.issue(story.ref);
  const raters = everybody.filter((ref) => ref !== story.by && ref !== story.owner);
  const first = book.random.between(0, raters.length - 1);
  return (story.votes ?? []).map((severity: Severity, index) => {
    const rater = book.member(found(raters[(first + index * 3) % raters.length], story.ref));
    const at = new Date(issue.createdAt.getTime() + (index + 1) * 1_800_000);
    book.record(rater, [{ noun: 'issue', subjectId: issue.id, issueId: issue.id, productId: issue.productId, action: 'rated' }], at);
    return { issueId: issue.id, memberId: rater.id, severity, at };
  });
}
