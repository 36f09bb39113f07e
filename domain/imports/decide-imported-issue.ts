import type { Day } from '@/domain/calendar/day';
import type { EventDraft } from '@/domain/history/event';
import type { Issue, IssueStatus } from '@/domain/issues/issue';
import { blankIssue, createdEvent } from '@/domain/issues/new-issue';
import { importedStatus } from './imported-status';
import type { Place } from './match-names';
import type { RowContent } from './planned-row';

export type ImportFacts = {
  importId: string;
  productId: string;
  fileName: string;
  today: Day;
  now: Date;
  personOf: (written: string) => string | undefined;
  placeOf: (touchpoint: string, stage: string) => Place | undefined;
  /** Headings under which unknown names stay in the description. */
  labels: { owner: string; verifier: string; reporter: string; touchpoint: string; stage: string };
};

export type ImportedIssue = {
  issue: Issue;
  events: EventDraft[];
  comments: { authorId: string | null; body: string; createdAt: Date }[];
};

/** Turns what a row says into an issue with its history and comments. Names that nobody bears stay in the description. */
export function decideImportedIssue(
  content: RowContent,
  identity: Pick<Issue, 'id' | 'seq' | 'key' | 'externalKey'>,
  facts: ImportFacts,
): ImportedIssue {
  const foundOn = content.foundOn ?? facts.today;
  const exactPlace = facts.placeOf(content.touchpoint, content.stage);
  const place = exactPlace ?? facts.placeOf('', content.stage);
  const ownerId = content.owner === '' ? null : (facts.personOf(content.owner) ?? null);
  const verifierId = verifierOf(content, ownerId, facts);
  const reporterId = content.reporter === '' ? null : (facts.personOf(content.reporter) ?? null);
  const unplaced = exactPlace ? '' : content.touchpoint || (place ? '' : content.stage);
  const known = { ...textsOf(content), severity: content.severity, priority: content.priority, ownerId, dueOn: content.dueOn, foundOn };
  const because = [content.statusText, facts.fileName].filter(Boolean).join(', ');
  const issue: Issue = {
    ...blankIssue({ ...identity, productId: facts.productId, title: content.title, foundOn, createdAt: facts.now }),
    ...known,
    ...importedStatus(content.status, known, content.closedOn, because, facts.today),
    whereAt: content.whereAt || unplaced,
    description: withUnknownNames(content, facts, { ownerId, verifierId, reporterId, unplaced: content.whereAt === '' ? '' : unplaced }),
    verifierId,
    reporterId,
    originalDueOn: content.dueOn,
    channel: content.channel,
    touchpointId: place?.touchpointId ?? null,
    stageId: place?.stageId ?? null,
    journeyId: place?.journeyId ?? null,
    importId: facts.importId,
    externalKey: identity.externalKey,
  };
  return { issue, events: eventsOf(issue, content.statusText), comments: content.comments.map((comment) => commentOf(comment, facts)) };
}

/** Rows that name their owner are broken before they come here; whom they name may have become the owner's namesake since. */
function verifierOf({ verifier }: RowContent, ownerId: string | null, { personOf }: ImportFacts): string | null {
  const found = verifier === '' ? undefined : personOf(verifier);
  return found === undefined || found === ownerId ? null : found;
}

function textsOf(content: RowContent) {
  const { who, wanted, obstacle, result, analysis, solution, build } = content;
  return { who, wanted, obstacle, result, analysis, solution, build };
}

function withUnknownNames(
  content: RowContent,
  { labels }: ImportFacts,
  known: { ownerId: string | null; verifierId: string | null; reporterId: string | null; unplaced: string },
): string {
  const line = (label: string, name: string) => (label === '' ? name : `${label}: ${name}`);
  return [
    content.description,
    content.owner !== '' && known.ownerId === null ? line(labels.owner, content.owner) : '',
    content.verifier !== '' && known.verifierId === null ? line(labels.verifier, content.verifier) : '',
    content.reporter !== '' && known.reporterId === null ? line(labels.reporter, content.reporter) : '',
    known.unplaced === '' ? '' : line(labels.touchpoint || labels.stage, known.unplaced),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The life an imported issue had elsewhere, told in the moves that charts of the past read. */
function eventsOf(issue: Issue, note: string): EventDraft[] {
  const path: IssueStatus[] = issue.status === 'verified' || issue.status === 'released' ? ['fixed', issue.status] : [issue.status];
  const moves = path.map((to, index) => [path[index - 1] ?? 'new', to] as const).filter(([from, to]) => from !== to);
  const day = issue.closedOn ?? issue.fixedOn;
  return [
    { ...createdEvent(issue), day: issue.foundOn },
    ...moves.map(
      ([from, to]): EventDraft => ({
        noun: 'issue',
        subjectId: issue.id,
        issueId: issue.id,
        productId: issue.productId,
        action: 'statusChanged',
        changes: { status: [from, to] },
        note,
        ...(day ? { day } : {}),
      }),
    ),
  ];
}

function commentOf(comment: RowContent['comments'][number], facts: ImportFacts): ImportedIssue['comments'][number] {
  const authorId = comment.author === '' ? null : (facts.personOf(comment.author) ?? null);
  const isUnknown = comment.author !== '' && authorId === null;
  return {
    authorId,
    body: isUnknown ? `${comment.author}: ${comment.body}` : comment.body,
    createdAt: comment.at === null ? facts.now : new Date(comment.at),
  };
}
