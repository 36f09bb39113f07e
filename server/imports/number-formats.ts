/** Ids that every workbook may use without saying what they mean; 27–36 and 50–58 are East Asian dates. */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows a date or a time. Text in quotes, colours and conditions in brackets do not count. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const [first = ''] = code.split(';');
  const bare = first.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '').replace(/general|standard/gi, '');
  return /[ymdhs]/i.test(bare.replace(/e[+-]/gi, ''));
}

/** A spreadsheet's number as the date it shows: `2025-10-03`, with the time when there is one, or the time alone. */
export function dateText(serial: number, countsFrom1904: boolean): string {
  const days = Math.floor(serial) + (countsFrom1904 ? 1_462 : 0);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const moment = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000 + seconds * 1_000);
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9_999) return String(serial);
  const [day = '', clock = ''] = moment.toISOString().split('T');
  if (serial >= 0 && serial < 1) return clock.slice(0, 5);
  return seconds === 0 ? day : `${day} ${clock.slice(0, 8)}`;
}
