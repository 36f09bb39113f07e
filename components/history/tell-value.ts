import type { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Plain } from '@/domain/history/event';
import { moveCauses } from '@/domain/history/move-causes';
import type { Names } from '@/domain/history/seen-event';
import { channels, type IssueStatus, issueStatuses, priorities, severities } from '@/domain/issues/issue';
import { calendars, locales, roles } from '@/domain/people/member';
import { fieldKinds, type HistoryField } from './field-kinds';

/** What telling needs: the reader's words, formats, and the names of things. */
export type Teller = {
  t: ReturnType<typeof useTranslations<'history'>>;
  ui: ReturnType<typeof useTranslations<'ui'>>;
  formats: Formats;
  names: Names;
};

const longest = 160;
const isOneOf = <Value extends string | number>(known: readonly Value[], value: unknown): value is Value =>
  known.some((one) => one === value);

/** A recorded value in the reader's words. Never a raw id, status or date. */
export function tellValue(field: HistoryField, value: Plain, teller: Teller): string {
  const { t, ui, formats } = teller;
  if (value === null || value === '') return t('nothing');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'object') return formats.list(value.map((id) => tellName(field, id, teller)));
  switch (fieldKinds[field]) {
    case 'id':
      return tellName(field, String(value), teller);
    case 'day':
      return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? formats.day(String(value)) : String(value);
    case 'status':
      return tellStatus(value, teller);
    case 'priority':
      return isOneOf(priorities, value) ? ui(`priority.${value}`) : String(value);
    case 'severity':
      return isOneOf(severities, value) ? ui(`severity.${value}`) : String(value);
    case 'channel':
      return isOneOf(channels, value) ? ui(`channel.${value}`) : String(value);
    case 'role':
      return isOneOf(roles, value) ? ui(`role.${value}`) : String(value);
    case 'language':
      return isOneOf(locales, value) ? ui(`language.${value}`) : String(value);
    case 'calendar':
      return isOneOf(calendars, value) ? ui(`calendar.${value}`) : String(value);
    case 'cause':
      return isOneOf(moveCauses, value) ? ui(`moveCause.${value}`) : String(value);
    case 'plain':
      return typeof value === 'number' ? tellNumber(field, value, formats) : (tellWord(value, teller) ?? shortened(value));
  }
}

// A year is a name, not an amount: 2026, never 2,026.
const tellNumber = (field: HistoryField, value: number, formats: Formats) =>
  field === 'year' ? formats.number(value).replace(/\D/gu, (mark) => (/\p{N}/u.test(mark) ? mark : '')) : formats.number(value, 2);

function tellName(field: HistoryField, id: string, { t, names }: Teller): string {
  return names.get(id) ?? t(field === 'releaseId' ? 'confidentialRelease' : 'unknown');
}

// Releases and walkthroughs have statuses of their own.
const tellStatus = (value: Plain, teller: Teller): string =>
  isOneOf<IssueStatus>(issueStatuses, value) ? teller.ui(`status.${value}`) : (tellWord(String(value), teller) ?? String(value));

const words = [
  'planned',
  'recording',
  'done',
  'shipped',
  'cancelled',
  'withDifficulty',
  'draft',
  'approved',
  'good',
  'warning',
  'bad',
  'none',
  'week',
  'twoWeeks',
  'threeWeeks',
  'fourWeeks',
  'month',
  'quarter',
  'failed',
  'onTrack',
  'atRisk',
  'offTrack',
  'rise',
  'fall',
  'maintain',
  'committed',
  'aspirational',
  'weekly',
  'monthly',
  'quarterly',
  'good',
  'warning',
  'bad',
  'series',
  'shares',
  'nps',
  'claimed',
  'week',
  'month',
  'pp',
  'percent',
  'own',
  'number',
  'days',
  'seconds',
  'score',
  'perMonth',
] as const;

const tellWord = (value: string, { t }: Teller): string | undefined => (isOneOf(words, value) ? t(`value.${value}`) : undefined);

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
