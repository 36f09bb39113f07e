import type { Day } from '@/domain/calendar/day';
import { cleanText, firstSentence } from './clean-text';
import { isKnownHeader } from './header-candidates';
import type { ImportChoices } from './import-choices';
import type { ImportTarget } from './import-target';
import { momentOf, organisationDay } from './moment-in-zone';
import type { RowContent, RowNote, RowReason } from './planned-row';
import { readChannel } from './read-channel';
import { ambiguous, readDay } from './read-day';
import { readPriority } from './read-priority';
import { readSeverity } from './read-severity';
import { readStatus } from './read-status';
import { type LabelledText, labelled, type RowValues } from './row-values';
import { plainTrackerText, trackerComment } from './tracker-text';

export type RowFacts = {
  choices: Pick<ImportChoices, 'dayOrder' | 'timeZone'>;
  organisationZone: string;
  today: Day;
  accounts: ReadonlyMap<string, string>;
};

export type RowRead = { ok: true; content: RowContent } | { ok: false; reason: RowReason; detail: string };

const longestTitle = 400;
const longestText = 20_000;
const longestShortText = 200;

/** What one row says. Values that cannot be read as what their column promises are kept as text, and noted. */
export function readRowContent(values: RowValues, facts: RowFacts): RowRead {
  const kept: LabelledText[] = [];
  const notes = new Set<RowNote>();
  const keep = (target: ImportTarget, note: RowNote) => {
    kept.push(...values.allOf(target).slice(0, 1));
    notes.add(note);
  };
  const read = <Value>(target: ImportTarget, reader: (text: string) => Value | undefined, note: RowNote): Value | null => {
    const text = values.of(target);
    if (text === '' || isNothing(text)) return null;
    const value = reader(text);
    if (value === undefined) keep(target, note);
    return value ?? null;
  };
  const days = { ambiguous: '' };
  const day = (target: ImportTarget): Day | null =>
    read(
      target,
      (text) => {
        const found = readDay(text, facts.choices);
        if (found === ambiguous) days.ambiguous ||= text;
        return found && found !== ambiguous ? organisationDay(found, facts.choices.timeZone, facts.organisationZone) : undefined;
      },
      'dayUnread',
    );
  const text = (target: ImportTarget) => plainTrackerText(values.of(target), facts.accounts).trim();

  const foundOn = day('foundOn');
  const dueOn = day('dueOn');
  const closedOn = day('closedOn');
  if (days.ambiguous !== '') return { ok: false, reason: 'dateAmbiguous', detail: days.ambiguous };
  if (foundOn && foundOn > facts.today) return { ok: false, reason: 'foundAhead', detail: values.of('foundOn') };

  const build = values.of('build');
  if (build.length > longestShortText) kept.push({ label: labelOf(values, 'build'), text: build });
  const said = { description: mainDescription(values, facts), wanted: text('wanted'), obstacle: text('obstacle'), result: text('result') };
  const title = titleOf(text('title'), said, values.of('where'));
  if (title === '') return { ok: false, reason: 'noText', detail: '' };
  if (title.length > longestTitle) notes.add('titleCut');

  const content: Omit<RowContent, 'description' | 'notes'> = {
    title: firstSentence(title, longestTitle),
    who: text('who'),
    whereAt: text('where'),
    wanted: said.wanted,
    obstacle: said.obstacle,
    result: said.result,
    analysis: text('analysis'),
    solution: text('solution'),
    build: build.length > longestShortText ? '' : build,
    channel: read('channel', readChannel, 'channelUnread'),
    severity: read('severity', readSeverity, 'severityUnread'),
    priority: read('priority', readPriority, 'priorityUnread'),
    status: statusOf(values, () => keep('status', 'statusUnread')),
    statusText: values.of('resolution') || values.of('status'),
    owner: personOf(values.of('owner')),
    reporter: personOf(values.of('reporter')),
    touchpoint: values.of('touchpoint'),
    stage: values.of('stage'),
    foundOn,
    dueOn,
    closedOn,
    comments: values.allOf('comment').map((comment) => commentOf(comment, facts)),
  };
  const whole = title.length > longestTitle ? [title] : [];
  const extras = [...kept, ...values.allOf('keep'), ...values.allOf('link')].map(labelled);
  const description = plainTrackerText([...whole, said.description, ...extras].filter(Boolean).join('\n'), facts.accounts);
  const complete: RowContent = { ...content, description, notes: [...notes] };
  const isTooLong = [...longTexts.map((field) => complete[field]), ...content.comments.map((comment) => comment.body)].some(
    (written) => written.length > longestText,
  );
  return isTooLong ? { ok: false, reason: 'tooLong', detail: String(longestText) } : { ok: true, content: complete };
}

const longTexts = ['description', 'who', 'whereAt', 'wanted', 'obstacle', 'result', 'analysis', 'solution'] as const;

const isNothing = (text: string) => /^(?:[-–—/?]+|n\/?a|none|tbd|tbc|null)$/i.test(text);

const labelOf = (values: RowValues, target: ImportTarget) => values.allOf(target)[0]?.label ?? '';

/** The first description stands as it is; further ones keep their heading. */
function mainDescription(values: RowValues, facts: RowFacts): string {
  const texts = values.allOf('description').map((item, index) => (index === 0 ? item.text : labelled(item)));
  return plainTrackerText(texts.join('\n'), facts.accounts).trim();
}

/** Without a title of its own, a finding is called by the first sentence of what it says. */
function titleOf(title: string, said: Record<'description' | 'wanted' | 'obstacle' | 'result', string>, where: string): string {
  if (title !== '') return title.replace(/\s*\n\s*/g, ' ');
  const text = said.obstacle || said.description || said.result || said.wanted;
  const short = firstSentence(text, 120);
  return widthOf(short) < 12 && where !== '' ? `${firstSentence(where, 200)}: ${short}` : short;
}

/** A Chinese character says about as much as two letters. */
const widthOf = (text: string) => text.length + (text.match(/\p{sc=Han}/gu)?.length ?? 0);

function statusOf(values: RowValues, keep: () => void): RowContent['status'] {
  const resolution = readStatus(values.of('resolution'));
  if (resolution === 'declined' || resolution === 'duplicate') return resolution;
  const text = values.of('status');
  const status = readStatus(text);
  if (text !== '' && !status) keep();
  return status ?? resolution ?? null;
}

const personOf = (text: string) =>
  isNothing(text) || /^(unassigned|nobody|non assigné|nicht zugewiesen|未分配|无)$/i.test(text) ? '' : text;

function commentOf(item: LabelledText, facts: RowFacts): RowContent['comments'][number] {
  const tracked = trackerComment(item.text);
  const read = tracked ? readDay(tracked.at, facts.choices) : undefined;
  const body = (written: string) => plainTrackerText(cleanText(written), facts.accounts);
  if (!tracked || !read || read === ambiguous)
    return { at: null, author: '', body: body(isKnownHeader(item.label) && /comment/i.test(item.label) ? item.text : labelled(item)) };
  const at = momentOf(read, facts.choices.timeZone) ?? new Date(`${read.day}T12:00:00Z`);
  return { at: at.toISOString(), author: facts.accounts.get(tracked.author) ?? tracked.author, body: body(tracked.body) };
}
