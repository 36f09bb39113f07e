import { writtenForm } from '@/domain/search/written-form';
import { wordList } from './word-list';

export type NamedMonth = { calendar: 'gregory' | 'persian'; month: number };

const names: readonly (readonly [NamedMonth['calendar'], string])[] = [
  ['gregory', 'January, February, March, April, May, June, July, August, September, October, November, December'],
  ['gregory', 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'],
  ['gregory', 'Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember'],
  ['gregory', 'ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر'],
  ['persian', 'فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند'],
];

const months = names.flatMap(([calendar, list]) =>
  wordList(list).map((name, index) => ({ form: writtenForm(name), calendar, month: index + 1 })),
);

/** A month by its name or the beginning of it (three letters or more) in the five languages. */
export function namedMonth(text: string): NamedMonth | undefined {
  const form = writtenForm(text).replaceAll('.', '').trim();
  const whole = months.find((month) => month.form === form);
  if (whole) return whole;
  if (form.length < 3) return undefined;
  const [first, ...others] = months.filter((month) => month.form.startsWith(form));
  return others.every((other) => other.month === first?.month && other.calendar === first.calendar) ? first : undefined;
}
