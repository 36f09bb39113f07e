import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/ui/client-messages';
import { FormatsProvider } from '@/components/ui/formats-context';
import { directionOf } from '@/domain/calendar/formats';
import { currentReader } from '@/server/reader';

export const metadata: Metadata = { title: { default: 'Parcours', template: '%s · Parcours' } };

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const reader = await currentReader();
  const theme = (await cookies()).get('theme')?.value;
  return (
    <html lang={reader.locale} dir={directionOf(reader.locale)} data-theme={theme === 'light' || theme === 'dark' ? theme : 'system'}>
      <body className="font-sans antialiased">
        <ClientMessages of={['shell']}>
          <FormatsProvider reader={reader}>{children}</FormatsProvider>
        </ClientMessages>
      </body>
    </html>
  );
}
