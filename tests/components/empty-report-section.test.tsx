import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DecisionList } from '@/components/report/decision-list';
import { makeFormats } from '@/domain/calendar/formats';
import { messages } from '@/messages/messages';

const formats = makeFormats('en', 'gregory', 'UTC');
const drawn = (content: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages.en}>
      {content}
    </NextIntlClientProvider>,
  );

test('an empty section of the report says so once: in its words, or else in its list', () => {
  const list = (isSaid: boolean) => drawn(<DecisionList decisions={[]} formats={formats} isShared={false} isSaid={isSaid} />);
  expect(list(true)).toBe('');
  expect(list(false)).toContain('Nothing waits for a decision.');
});
