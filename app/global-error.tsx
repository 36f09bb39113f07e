'use client';
import './globals.css';
import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';
import { type Locale, locales } from '@/domain/people/member';
import { outage } from '@/messages/outage';

/** Stands in when even the root layout failed: nothing of it, not the sentences either, can be relied on. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const locale = localeOfPage();
  const words = outage[locale];
  return (
    <html lang={locale} dir={locale === 'fa' ? 'rtl' : 'ltr'}>
      <body className="font-sans">
        <MessagePage title={words.title} body={`${words.body} ${error.digest ?? ''}`}>
          <Button tone="primary" onClick={reset}>
            {words.retry}
          </Button>
        </MessagePage>
      </body>
    </html>
  );
}

function localeOfPage(): Locale {
  const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang;
  return locales.find((locale) => locale === language) ?? 'en';
}
