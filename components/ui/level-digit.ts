/** A level of one digit (severity, reach, persistence) as the reader writes it; other words stay. */
export const levelDigit = (locale: string, level: string | number): string =>
  locale === 'fa' && /^\d$/.test(`${level}`) ? String.fromCharCode(0x06f0 + Number(level)) : `${level}`;
