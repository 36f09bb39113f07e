'use client';
import { GregorianCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date';
import { useTranslations } from 'next-intl';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Day } from '@/domain/calendar/day';
import { useFormats } from './formats-context';
import { Icon } from './icon';

type PersianMonthProps = { day: Day | null; min?: Day; max?: Day; onPick: (day: Day) => void };

const persian = new PersianCalendar();
const gregorian = new GregorianCalendar();
const toPersian = (day: Day | null | undefined) => (day ? toCalendar(parseDate(day), persian) : undefined);
const iconButton = 'grid size-8 place-items-center rounded-sm hover:bg-sunken';

/** One month of the Persian calendar to pick a day from. */
export function PersianMonth({ day, min, max, onPick }: PersianMonthProps) {
  const t = useTranslations('ui.form');
  const { locale } = useFormats();
  return (
    <I18nProvider locale={`${locale === 'fa' ? 'fa-IR' : locale}-u-ca-persian`}>
      <Calendar
        aria-label={t('openCalendar')}
        autoFocus
        defaultValue={toPersian(day)}
        minValue={toPersian(min)}
        maxValue={toPersian(max)}
        onChange={(date) => onPick(toCalendar(date, gregorian).toString())}
      >
        <header className="mb-2 flex items-center justify-between">
          <Button slot="previous" aria-label={t('previousMonth')} className={iconButton}>
            <Icon name="chevron-left" className="size-4 rtl:-scale-x-100" />
          </Button>
          <Heading className="font-semibold" />
          <Button slot="next" aria-label={t('nextMonth')} className={iconButton}>
            <Icon name="chevron-right" className="size-4 rtl:-scale-x-100" />
          </Button>
        </header>
        <CalendarGrid>
          <CalendarGridHeader>
            {(name) => <CalendarHeaderCell className="size-9 font-normal text-muted text-xs">{name}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                className="grid size-9 cursor-pointer place-items-center rounded-sm outline-offset-0 hover:bg-sunken data-disabled:text-muted data-outside-month:hidden data-selected:bg-accent data-selected:text-on-accent"
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
