import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { IssueSlippage } from '@/components/issues/issue-slippage';
import { makeFormats } from '@/domain/calendar/formats';
import { messages } from '@/messages/messages';

const formats = makeFormats('en', 'gregory', 'UTC');

test.each([
  ['2026-05-18', 2, 'put off 2×, now +14 days from the first deadline'],
  ['2026-05-04', 1, 'put off once, now back at the first deadline'],
  ['2026-05-03', 1, 'put off once, now −1 day from the first deadline'],
  [null, 1, 'put off once'],
])('a deadline first of 4 May, now %s, put off %i times, says: %s', (dueOn, slipCount, said) => {
  const text = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages.en}>
      <IssueSlippage issue={{ dueOn, originalDueOn: '2026-05-04', slipCount }} formats={formats} />
    </NextIntlClientProvider>,
  );
  expect(text.replace(/<[^>]*>/g, '').replace('-', '−')).toBe(said);
});
