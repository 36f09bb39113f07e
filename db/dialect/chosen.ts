import type { Dialect } from './dialect';
import { postgres } from './postgres';
import { sqlite } from './sqlite';

export const dialect: Dialect = /^(postgres|pglite)/.test(process.env.DATABASE_URL ?? '') ? postgres : sqlite;
