import 'server-only';
import { type Formats, makeFormats } from '@/domain/calendar/formats';
import { currentReader } from './reader';

/** Days, moments and numbers as the person asking reads them. */
export async function getFormats(): Promise<Formats> {
  const { locale, calendar, timeZone } = await currentReader();
  return makeFormats(locale, calendar, timeZone);
}
