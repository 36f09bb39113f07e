import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { dialect } from '@/db/dialect/chosen';
import { listComments } from '@/db/queries/comments';
import { listHistory } from '@/db/queries/history';
import { listUnseenMentions } from '@/db/queries/mentions';
import { listVotes } from '@/db/queries/votes';
import { issues } from '@/db/schema/issues';
import { queryTokens } from '@/domain/search/search-tokens';
import { addComment, editComment, removeComment, restoreComment } from '@/server/operations/comments';
import { updateIssue } from '@/server/operations/issues';
import { seeMention } from '@/server/operations/mentions';
import { rateSeverity } from '@/server/operations/votes';
import { storeIssue, storeMember, storeOrganisation } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');

beforeAll(async () => {
  await storeOrganisation();
});

const isFound = async (text: string, key: string) => {
  const db = await readDb();
  const rows = await db
    .select({ key: issues.key })
    .from(issues)
    .where(dialect.matchesTokens(issues.seq, issues.searchText, queryTokens(text)));
  return rows.some((row) => row.key === key);
};

test('a comment is kept, found by the search and reaches the people it names', async () => {
  const [author, reader, issue] = [await storeMember(), await storeMember({ name: 'Sara Karimi' }), await storeIssue()];
  const said = await addComment(author, { issueId: issue.id, body: 'The carousel hides it, @Sara Karimi' }, now);
  expect(said).toMatchObject({ ok: true, value: { issueKey: issue.key, version: 1 } });
  expect(await isFound('carousel', issue.key)).toBe(true);
  const db = await readDb();
  expect(await listUnseenMentions(db, reader, 10)).toMatchObject([{ issueKey: issue.key, authorId: author.id }]);
  expect((await listHistory(db, reader, { issueId: issue.id }, 5))[0]).toMatchObject({
    noun: 'comment',
    action: 'added',
    changes: { mentioned: [null, [reader.id]] },
  });
});

test('its author edits, removes and brings it back; nobody else does', async () => {
  const [author, reader, issue] = [await storeMember(), await storeMember({ name: 'Ilse Baum' }), await storeIssue()];
  const said = await addComment(author, { issueId: issue.id, body: 'zeppelin @Ilse Baum' }, now);
  if (!said.ok) throw new Error(said.refusal.code);
  const commentId = said.value.id;
  const db = await readDb();

  expect(await editComment(reader, { commentId, seenVersion: 1, body: 'x' }, now)).toEqual({
    ok: false,
    refusal: { code: 'issues.commentNotYours' },
  });
  expect(await editComment(author, { commentId, seenVersion: 1, body: 'airship' }, now)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await isFound('zeppelin', issue.key)).toBe(false);
  expect(await listUnseenMentions(db, reader, 10)).toEqual([]);
  expect(await editComment(author, { commentId, seenVersion: 1, body: 'late' }, now)).toEqual({
    ok: false,
    refusal: { code: 'issues.changedElsewhere' },
  });

  await removeComment(author, { commentId, seenVersion: 2 }, now);
  expect(await listComments(db, author, issue.id)).toEqual([]);
  expect(await isFound('airship', issue.key)).toBe(false);
  expect(await editComment(author, { commentId, seenVersion: 3, body: 'x' }, now)).toEqual({
    ok: false,
    refusal: { code: 'issues.commentGone' },
  });
  expect(await restoreComment(author, { commentId, seenVersion: 3 }, now)).toMatchObject({ ok: true });
  expect(await listComments(db, author, issue.id)).toMatchObject([{ body: 'airship' }]);
});

test('sent three times with one key it is said once', async () => {
  const [author, issue] = [await storeMember(), await storeIssue()];
  const say = () => addComment(author, { issueId: issue.id, body: 'Once', requestKey: 'k' }, now);
  await Promise.all([say(), say(), say()]);
  expect(await listComments(await readDb(), author, issue.id)).toHaveLength(1);
});

test('the talk about a duplicate stays readable from the original', async () => {
  const [lead, original, duplicate] = [await storeMember({ role: 'lead' }), await storeIssue(), await storeIssue()];
  await addComment(lead, { issueId: duplicate.id, body: 'Seen in the Lyon shop too' }, now);
  await updateIssue(lead, { issueId: duplicate.id, seenVersion: 1, changes: { duplicateOfId: original.id } }, now);
  expect(await listComments(await readDb(), lead, original.id)).toMatchObject([{ body: 'Seen in the Lyon shop too' }]);
});

test('each rates alone: others’ ratings are seen only after one’s own', async () => {
  const [ada, bob, issue] = [await storeMember(), await storeMember(), await storeIssue()];
  await rateSeverity(ada, { issueId: issue.id, severity: 4 }, now);
  const db = await readDb();
  expect(await listVotes(db, bob, issue.id)).toEqual({ own: null, raters: 1, votes: null });
  await rateSeverity(bob, { issueId: issue.id, severity: 1 }, now);
  await rateSeverity(bob, { issueId: issue.id, severity: 2 }, now);
  expect(await listVotes(db, bob, issue.id)).toMatchObject({ own: 2, raters: 2, votes: [{ severity: 4 }, { severity: 2 }] });
  expect(JSON.stringify(await listHistory(db, bob, { issueId: issue.id }, 9))).not.toContain('"severity"');
});

test('what is said to somebody waits for them until they say it is read or answer it', async () => {
  const [author, reader, other] = [
    await storeMember(),
    await storeMember({ name: 'Nora Quill' }),
    await storeMember({ name: 'Otto Reed' }),
  ];
  const [one, two] = [await storeIssue(), await storeIssue()];
  const db = await readDb();
  const ids: string[] = [];
  for (const { id } of [one, two]) {
    const said = await addComment(author, { issueId: id, body: 'Look, @Nora Quill and @Otto Reed' }, now);
    if (said.ok) ids.push(said.value.id);
  }
  expect(await listUnseenMentions(db, reader, 10)).toHaveLength(2);

  await seeMention(reader, { commentId: ids[0] ?? '' }, now);
  expect(await listUnseenMentions(db, reader, 10)).toMatchObject([{ commentId: ids[1] }]);
  await addComment(reader, { issueId: two.id, body: 'I see.' }, now);
  expect(await listUnseenMentions(db, reader, 10)).toEqual([]);
  expect(await listUnseenMentions(db, other, 10)).toHaveLength(2);
});
