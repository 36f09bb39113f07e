import { cellReader, type RowFacts } from './cell-reader';
import { cutText, firstSentence } from './clean-text';
import { isKnownHeader } from './header-candidates';
import { momentOf } from './moment-in-zone';
import type { RowContent, RowReason } from './planned-row';
import { readChannel } from './read-channel';
import { ambiguous, readDay } from './read-day';
import { readPriority } from './read-priority';
import { readSeverity } from './read-severity';
import { readStatus } from './read-status';
import { type LabelledText, labelled, type RowValues } from './row-values';
import { plainTrackerText, trackerComment } from './tracker-text';

export type RowRead = { ok: true; content: RowContent } | { ok: false; reason: RowReason; detail: string };

const longestTitle = 400;
const longestText = 20_000;
/** Leaves room for names that stay in the description because nobody is called so. */
const longestDescription = 19_000;

/** What one row says, before people and places are looked up; or why it cannot be imported. */
export function readRowContent(values: RowValues, facts: RowFacts): RowRead {
  const cells = cellReader(values, facts);
  const days = { foundOn: cells.day('foundOn'), dueOn: cells.day('dueOn'), closedOn: cells.day('closedOn') };
  if (cells.ambiguousDate() !== '') return { ok: false, reason: 'dateAmbiguous', detail: cells.ambiguousDate() };
  if (days.foundOn && days.foundOn > facts.today) return { ok: false, reason: 'foundAhead', detail: values.of('foundOn') };

  const said = { wanted: cells.text('wanted'), obstacle: cells.text('obstacle'), result: cells.text('result') };
  const describedAs = mainDescription(values, facts);
  const title = titleOf(cells.text('title'), [said.obstacle, describedAs, said.result, said.wanted], values.of('where'));
  if (title === '') return { ok: false, reason: 'noText', detail: '' };
  if (title.length > longestTitle) cells.notes.add('titleCut');

  const content: Omit<RowContent, 'description' | 'notes'> = {
    ...days,
    ...said,
    title: cutText(title, longestTitle),
    who: cells.text('who'),
    whereAt: cells.text('where'),
    analysis: cells.text('analysis'),
    solution: cells.text('solution'),
    build: cells.name('build'),
    channel: cells.read('channel', readChannel, 'channelUnread'),
    severity: cells.read('severity', readSeverity, 'severityUnread'),
    priority: cells.read('priority', readPriority, 'priorityUnread'),
    status: refinedStatus(cells.read('status', readStatus, 'statusUnread'), values),
    statusText: values.of('resolution') || values.of('status'),
    owner: personOf(cells.name('owner')),
    verifier: personOf(cells.name('verifier')),
    reporter: personOf(cells.name('reporter')),
    touchpoint: cells.name('touchpoint'),
    stage: cells.name('stage'),
    comments: values.allOf('comment').map((comment) => commentOf(comment, facts)),
  };
  const extras = [...cells.kept, ...values.allOf('keep'), ...values.allOf('link')].map(labelled);
  const whole = title.length > longestTitle ? [title] : [];
  const description = plainTrackerText([...whole, describedAs, ...extras].filter(Boolean).join('\n'), facts.accounts);
  if (isTooLong(content, description)) return { ok: false, reason: 'tooLong', detail: String(longestDescription) };
  return { ok: true, content: { ...content, description, notes: [...cells.notes] } };
}

function isTooLong(content: Omit<RowContent, 'description' | 'notes'>, description: string): boolean {
  const { who, whereAt, wanted, obstacle, result, analysis, solution, comments } = content;
  const texts = [who, whereAt, wanted, obstacle, result, analysis, solution, ...comments.map((comment) => comment.body)];
  return description.length > longestDescription || texts.some((text) => text.length > longestText);
}

/** The first description stands as it is; further ones keep their heading. */
function mainDescription(values: RowValues, facts: RowFacts): string {
  const texts = values.allOf('description').map((item, index) => (index === 0 ? item.text : labelled(item)));
  return plainTrackerText(texts.join('\n'), facts.accounts).trim();
}

/** Without a title of its own, a finding is called by the first sentence of what it says. */
function titleOf(title: string, texts: readonly string[], where: string): string {
  if (title !== '') return title.replace(/\s*\n\s*/g, ' ');
  const short = firstSentence(texts.find((text) => text !== '') ?? '', 120);
  return short !== '' && widthOf(short) < 12 && where !== '' ? `${cutText(where, 200)}: ${short}` : short;
}

/** A Chinese character says about as much as two letters. */
const widthOf = (text: string) => text.length + (text.match(/\p{sc=Han}/gu)?.length ?? 0);

/** How it was closed says more than that it was. */
function refinedStatus(status: RowContent['status'], values: RowValues): RowContent['status'] {
  const resolution = readStatus(values.of('resolution'));
  return resolution === 'declined' || resolution === 'duplicate' ? resolution : (status ?? resolution ?? null);
}

const personOf = (text: string) => (/^(unassigned|nobody|non assigné|nicht zugewiesen|未分配|无)$/i.test(text) ? '' : text);

function commentOf(item: LabelledText, facts: RowFacts): RowContent['comments'][number] {
  const tracked = trackerComment(item.text);
  const read = tracked ? readDay(tracked.at, facts.choices) : undefined;
  const body = (written: string) => plainTrackerText(written, facts.accounts);
  if (!tracked || !read || read === ambiguous) {
    const isPlain = isKnownHeader(item.label) && /comment/i.test(item.label);
    return { at: null, author: '', body: body(isPlain ? item.text : labelled(item)) };
  }
  const at = momentOf(read, facts.choices.timeZone) ?? new Date(`${read.day}T12:00:00Z`);
  return { at: at.toISOString(), author: facts.accounts.get(tracked.author) ?? tracked.author, body: body(tracked.body) };
}
