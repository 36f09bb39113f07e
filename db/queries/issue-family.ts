import { type SQL, sql } from 'drizzle-orm';

/** An issue and all its duplicates, and theirs, however deep; for `in (…)`. */
export const familyOf = (issueId: string): SQL => sql`(with recursive family(id) as (
  select cast(${issueId} as text)
  union select below.id from issues below join family on below.duplicate_of_id = family.id
) select id from family)`;

/** An issue and all that it is, through duplicates, a duplicate of; for `in (…)`. */
export const originalsFrom = (issueId: string): SQL => sql`(with recursive originals(id) as (
  select cast(${issueId} as text)
  union select below.duplicate_of_id from issues below join originals on below.id = originals.id where below.duplicate_of_id is not null
) select id from originals)`;
