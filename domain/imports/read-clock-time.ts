import type { ClockTime } from './day-read';

const clock =
  /^[\sT,]*(上午|下午|AM|PM)?\s*(\d{1,2})[:h时](\d{2})?分?(?::(\d{2}))?秒?(?:[.,]\d+)?\s*(AM|PM|a\.m\.|p\.m\.|Uhr|ق\.?ظ\.?|ب\.?ظ\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*$/i;

/** What follows a date. @returns `none` for nothing, undefined for something that is no time */
export function readClockTime(text: string): ClockTime | 'none' | undefined {
  if (text.trim() === '') return 'none';
  const match = clock.exec(text);
  if (!match) return undefined;
  const [, before = '', hours, minutes = '0', seconds = '0', after = '', zone] = match;
  const isAfternoon = /^(下午|p|ب)/i.test(before || after);
  const isMorning = /^(上午|a|ق)/i.test(before || after);
  const written = Number(hours);
  const hour = isAfternoon && written < 12 ? written + 12 : isMorning && written === 12 ? 0 : written;
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const time = { secondsOfDay: hour * 3_600 + Number(minutes) * 60 + Number(seconds) };
  return zone ? { ...time, offsetMinutes: offsetOf(zone) } : time;
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}
