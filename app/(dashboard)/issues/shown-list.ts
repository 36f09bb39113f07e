import type { ListState } from '@/components/issues/list-href';
import type { IssueCounts } from '@/db/queries/issue-counts';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { Member } from '@/domain/people/member';

/** What every part of the page of issues needs to know. */
export type ShownList = { state: ListState; viewer: Member; counts: IssueCounts; today: Day; formats: Formats };
