import type { FieldDescription } from '@/components/people/field-description';
import { weekdayNames } from '@/domain/calendar/calendar-names';
import type { Formats } from '@/domain/calendar/formats';
import { type Cadence, rhythms } from '@/domain/mail/mail-schedule';

type Words = (name: 'name' | 'rhythm' | 'weekday' | 'weekdayHint' | 'hour' | `rhythmOf.${Cadence['rhythm']}`) => string;

type Shown = Cadence & { name?: string; hour: number };

/** What a schedule is called and when it leaves. */
export function scheduleFields(
  { name, rhythm, weekday, hour }: Shown,
  words: Words,
  formats: Formats,
  hourHint: string,
  weekStartsOn: number,
): FieldDescription[] {
  const days = weekdayNames(formats.locale, weekStartsOn).map((day) => ({ value: String(day.weekday), label: day.name }));
  const hours = Array.from({ length: 24 }, (_, each) => ({ value: String(each), label: formats.number(each) }));
  return [
    { kind: 'text', name: 'name', label: words('name'), value: name, maxLength: 200 },
    {
      kind: 'select',
      name: 'rhythm',
      label: words('rhythm'),
      value: rhythm,
      choices: rhythms.map((each) => ({ value: each, label: words(`rhythmOf.${each}`) })),
    },
    { kind: 'select', name: 'weekday', label: words('weekday'), hint: words('weekdayHint'), value: String(weekday), choices: days },
    { kind: 'select', name: 'hour', label: words('hour'), hint: hourHint, value: String(hour), choices: hours },
  ];
}
