import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from '@/messages/messages';

/** Hands the browser the sentences of the named namespaces, and of `ui`, for the client components inside. No others travel. */
export async function ClientMessages({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  const all = await getMessages();
  const names: readonly Namespace[] = ['ui', ...of];
  const messages = Object.fromEntries(names.map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
