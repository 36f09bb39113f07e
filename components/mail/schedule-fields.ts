import type { FieldDescription } from '@/components/people/field-description';
import { weekdayNames } from '@/domain/calendar/calendar-names';
import type { Formats } from '@/domain/calendar/formats';
import { type Cadence, rhythms } from '@/domain/mail/mail-schedule';

type Words = (
  name: 'name' | 'product' | 'allProducts' | 'rhythm' | 'weekday' | 'weekdayHint' | 'hour' | `rhythmOf.${Cadence['rhythm']}`,
) => string;

type Shown = Cadence & { name?: string; productId: string | null; hour: number };
type Named = { id: string; name: string; archivedAt: Date | null };

/** What a schedule is called, of which product it tells and when it leaves. @param products every one; archived ones are not offered anew */
export function scheduleFields(
  { name, productId, rhythm, weekday, hour }: Shown,
  products: readonly Named[],
  words: Words,
  formats: Formats,
  hourHint: string,
  weekStartsOn: number,
): FieldDescription[] {
  const days = weekdayNames(formats.locale, weekStartsOn).map((day) => ({ value: String(day.weekday), label: day.name }));
  const hours = Array.from({ length: 24 }, (_, each) => ({ value: String(each), label: formats.number(each) }));
  const offered = products.filter(({ id, archivedAt }) => archivedAt === null || id === productId);
  const product: FieldDescription = {
    kind: 'select',
    name: 'productId',
    label: words('product'),
    value: productId ?? '',
    choices: [{ value: '', label: words('allProducts') }, ...offered.map((each) => ({ value: each.id, label: each.name }))],
  };
  return [
    { kind: 'text', name: 'name', label: words('name'), value: name, maxLength: 200 },
    ...(offered.length > 1 || productId ? [product] : []),
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
