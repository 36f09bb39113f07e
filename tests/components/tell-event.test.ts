import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { tellEvent } from '@/components/history/tell-event';
import { makeFormats } from '@/domain/calendar/formats';
import type { SeenEvent } from '@/domain/history/seen-event';
import { locales } from '@/domain/people/member';
import { messages } from '@/messages/messages';

const names = new Map([
  ['ana', 'Ana Ruiz'],
  ['i2', 'APP-7'],
]);
const teller = (locale: (typeof locales)[number]) => ({
  t: createTranslator({ locale, messages: messages[locale], namespace: 'history' }),
  ui: createTranslator({ locale, messages: messages[locale], namespace: 'ui' }),
  formats: makeFormats(locale, locale === 'fa' ? 'persian' : 'gregory', 'Europe/Berlin'),
  names,
});
const anEvent = (more: Partial<SeenEvent>): SeenEvent => ({
  id: 'e1',
  at: new Date('2026-05-04T10:00:00Z'),
  day: '2026-05-04',
  actorId: 'ana',
  noun: 'issue',
  subjectId: 'i1',
  action: 'updated',
  changes: {},
  note: '',
  productId: null,
  issueId: 'i1',
  releaseId: null,
  ...more,
});

describe.each(locales)('in %s', (locale) => {
  test('no raw id, status or date is ever told', () => {
    const told = tellEvent(
      anEvent({
        action: 'deadlineMoved',
        changes: {
          dueOn: ['2026-05-04', '2026-06-01'],
          status: ['in_progress', 'fixed'],
          ownerId: [null, 'ana'],
          releaseId: ['secret-id', null],
          duplicateOfId: [null, 'i2'],
          needsRelease: [true, false],
          severity: [null, 3],
          mentioned: [null, ['ana', 'gone-id']],
          wasDone: [null, true],
        },
      }),
      teller(locale),
    );
    const text = JSON.stringify(told.changes) + told.deed;
    expect(text).not.toMatch(/in_progress|2026-0|secret-id|gone-id|wasDone|true|false|"3"/);
    expect(text).toContain('Ana Ruiz');
    expect(text).toContain(messages[locale].history.confidentialRelease);
    expect(told.actor).toBe('Ana Ruiz');
  });

  test('a deed nobody foresaw is still told', () => {
    expect(tellEvent(anEvent({ noun: 'import', action: 'somethingNew' }), teller(locale)).deed).toContain(
      messages[locale].history.object.import,
    );
  });
});

test('what is hidden is said to be hidden; the machine has a name', () => {
  const told = tellEvent(anEvent({ noun: 'release', action: 'updated', changes: null, actorId: null }), teller('en'));
  expect(told).toMatchObject({ actor: 'Parcours', isHidden: true, changes: [], deed: 'changed the release' });
});

test('days follow the reader’s calendar', () => {
  const [change] = tellEvent(anEvent({ changes: { dueOn: [null, '2026-05-04'] } }), teller('fa')).changes;
  expect(change).toMatchObject({ before: null, after: '۱۴ اردیبهشت ۱۴۰۵' });
});
