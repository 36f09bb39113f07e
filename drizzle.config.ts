import { defineConfig } from 'drizzle-kit';

// Both sets of migrations come from one schema: `npm run migrations` runs this once for each database.
const isPostgres = process.env.DATABASE_URL?.startsWith('postgres');

export default defineConfig({
  dialect: isPostgres ? 'postgresql' : 'sqlite',
  schema: './db/schema',
  out: isPostgres ? './db/migrations/postgres' : './db/migrations/sqlite',
});
