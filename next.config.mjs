import createNextIntlPlugin from 'next-intl/plugin';

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(self), geolocation=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: ['better-sqlite3', 'sharp', '@node-rs/argon2', 'pg', '@electric-sql/pglite', 'nodemailer'],
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // npm test checks the types, of the tests too; whoever only starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // It would lie over the first thumb on a phone.
  devIndicators: false,
  // Actions carry text only; files go through routes under /api, which read them in pieces.
  // A page is loaded when it is first asked for: those nobody opens take no memory.
  experimental: { serverActions: { bodySizeLimit: '1mb' }, preloadEntriesOnStart: false },
  headers: async () => [{ source: '/:path*', headers: everywhere }],
};

// Sentences are parsed when building: the browser gets a formatter a quarter of the size.
const messages = { path: './messages', format: 'json', locales: 'infer', sourceLocale: 'en', precompile: true };

export default createNextIntlPlugin({ requestConfig: './server/i18n.ts', experimental: { messages } })(config);
