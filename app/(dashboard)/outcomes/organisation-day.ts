import { dayIn } from '@/domain/calendar/day';
import { currentOrganisation } from '@/server/organisation';

/** Today, where the organisation is. */
export const organisationDay = async () => dayIn((await currentOrganisation())?.timeZone ?? 'UTC', new Date());
