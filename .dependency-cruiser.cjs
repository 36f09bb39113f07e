// The layers of docs/architecture.md. A finding fails the build; there is no list of exceptions.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

const never = (name, from, forbidden, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: forbidden } });

const packages = (...names) => names.map((name) => `node_modules/${name}(/|$)`);

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain-is-pure', '^domain/', ['^domain/', ...packages('zod')], 'Rules know no database, no web and no language.'),
    only(
      'db-speaks-sql-only',
      '^db/',
      [
        '^db/',
        '^domain/',
        ...packages('zod', 'uuid', 'drizzle-orm', 'better-sqlite3', 'pg', '@electric-sql/pglite'),
        '^(node:)?(fs|path|url|crypto|async_hooks|fs/promises)$',
      ],
      'The only folder that knows a driver, and it knows nothing else.',
    ),
    never(
      'operations-know-no-web',
      '^server/operations/',
      ['^app/', '^components/', '^messages/', ...packages('next', 'next-auth', 'next-intl', 'react', 'react-dom', 'drizzle-orm')],
      'The same operation serves the pages, the API, imports, jobs and tests.',
    ),
    never('server-shows-nothing', '^server/', ['^app/', '^components/'], 'What people see lies above it.'),
    never(
      'server-writes-through-operations',
      '^server/(?!operations/)',
      ['^db/writes/', '^db/schema/', '^db/dialect/(?!dialect)'],
      'A write outside an operation has no history.',
    ),
    never(
      'components-get-data-by-props',
      '^components/',
      ['^app/', '^db/', '^server/', ...packages('drizzle-orm', 'next-auth')],
      'A component that fetches cannot be shown twice.',
    ),
    never(
      'app-writes-through-operations',
      '^app/',
      ['^db/(writes|schema|dialect)/', ...packages('drizzle-orm', 'better-sqlite3', 'pg')],
      'Pages read and bind.',
    ),
    only(
      'messages-hold-sentences',
      '^messages/',
      ['^messages/', '^domain/', ...packages('next-intl', 'use-intl')],
      'Sentences depend on nothing but the codes they answer.',
    ),
    never(
      'only-the-session-knows-next-auth',
      '^(?!server/(session|sign-in)\\.ts|app/api/auth/)',
      packages('next-auth'),
      'Who is asking is proven in one place.',
    ),
    never(
      'tests-stay-outside',
      '^(app|components|db|domain|messages|server)/',
      ['^tests/', '^scripts/', '^bench/'],
      'What runs does not know that it is tested.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
};
