/** Every time zone by its IANA name. UTC is missing from the runtime's list, though it is understood. */
export const listTimeZones = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
