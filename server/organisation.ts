import 'server-only';
import { cache } from 'react';
import { readDb } from '@/db/connection';
import { findOrganisation } from '@/db/queries/organisation';

/** The organisation's settings, read once per request; undefined until it has been set up. */
export const currentOrganisation = cache(async () => findOrganisation(await readDb()));
