import type { FieldDescription } from '@/components/people/field-description';
import { monthNames, weekdayNames } from '@/domain/calendar/calendar-names';
import { fiscalYearNames, type OrganisationBasics } from '@/domain/organisation/settings';
import { listTimeZones } from '@/domain/organisation/time-zones';
import { calendars, type Locale, locales } from '@/domain/people/member';

/** Translators of the two namespaces these fields speak from. */
type Words = {
  words: (name: OrganisationWord) => string;
  interfaceWords: (name: `language.${Locale}` | `calendar.${(typeof calendars)[number]}`) => string;
};

type OrganisationWord =
  | 'name'
  | 'timeZone'
  | 'timeZoneHint'
  | 'workingDays'
  | 'weekStartsOn'
  | 'fiscalStartMonth'
  | 'fiscalYearNamedBy'
  | 'namedBy.start'
  | 'namedBy.end'
  | 'locale'
  | 'localeHint'
  | 'calendar';

/** The organisation's settings as form fields, for setting up and for the settings page. */
export function organisationFields(
  basics: Omit<OrganisationBasics, 'name'> & { name?: string },
  readerLocale: Locale,
  { words, interfaceWords }: Words,
): FieldDescription[] {
  const weekdays = weekdayNames(readerLocale, basics.weekStartsOn).map(({ weekday, name }) => ({ value: String(weekday), label: name }));
  const months = monthNames(readerLocale).map(({ month, name }) => ({ value: String(month), label: name }));
  const zones = listTimeZones().map((name) => ({ value: name, label: name.replaceAll('_', ' ') }));
  return [
    { kind: 'text', name: 'name', label: words('name'), value: basics.name, autoComplete: 'organization', maxLength: 200 },
    {
      kind: 'select',
      name: 'locale',
      label: words('locale'),
      hint: words('localeHint'),
      value: basics.locale,
      choices: locales.map((locale) => ({ value: locale, label: interfaceWords(`language.${locale}`) })),
    },
    {
      kind: 'select',
      name: 'calendar',
      label: words('calendar'),
      value: basics.calendar,
      choices: calendars.map((calendar) => ({ value: calendar, label: interfaceWords(`calendar.${calendar}`) })),
    },
    {
      kind: 'combo',
      name: 'timeZone',
      label: words('timeZone'),
      hint: words('timeZoneHint'),
      value: basics.timeZone,
      choices: zones,
      emptyLabel: '—',
    },
    { kind: 'checks', name: 'workingDays', label: words('workingDays'), values: basics.workingDays.map(String), choices: weekdays },
    { kind: 'select', name: 'weekStartsOn', label: words('weekStartsOn'), value: String(basics.weekStartsOn), choices: weekdays },
    { kind: 'select', name: 'fiscalStartMonth', label: words('fiscalStartMonth'), value: String(basics.fiscalStartMonth), choices: months },
    {
      kind: 'select',
      name: 'fiscalYearNamedBy',
      label: words('fiscalYearNamedBy'),
      value: basics.fiscalYearNamedBy,
      choices: fiscalYearNames.map((name) => ({ value: name, label: words(`namedBy.${name}`) })),
    },
  ];
}
