'use client';
import { type CalendarDate, PersianCalendar, parseDate, toCalendar } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Button, DateInput, DatePicker, DateSegment, Group, Popover } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Day } from '@/domain/calendar/day';
import { useFormats } from './formats-context';

type PersianDatePickerProps = {
  id: string;
  name: string;
  label: string;
  defaultValue?: Day | null;
  min?: Day;
  max?: Day;
  isRequired?: boolean;
  isInvalid?: boolean;
  describedBy?: string;
  onChange?: (day: Day | null) => void;
};

const persian = new PersianCalendar();
const toPersian = (day: Day | null | undefined) => (day ? toCalendar(parseDate(day), persian) : undefined);
const iconButton = 'grid size-8 place-items-center rounded-sm hover:bg-sunken';

/** Types and shows days of the Persian calendar; the form gets the Gregorian YYYY-MM-DD. Loaded only for those who use it. */
export function PersianDatePicker(props: PersianDatePickerProps) {
  const t = useTranslations('ui.form');
  const { locale } = useFormats();
  return (
    <I18nProvider locale={`${locale === 'fa' ? 'fa-IR' : locale}-u-ca-persian`}>
      <DatePicker<CalendarDate>
        id={props.id}
        name={props.name}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        defaultValue={toPersian(props.defaultValue)}
        minValue={toPersian(props.min)}
        maxValue={toPersian(props.max)}
        isRequired={props.isRequired}
        isInvalid={props.isInvalid}
        onChange={(date) => props.onChange?.(date ? date.toString() : null)}
      >
        <Group className="control flex items-center justify-between py-0 pe-1">
          <DateInput className="flex">
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded-sm px-0.5 outline-none focus:bg-accent focus:text-on-accent data-placeholder:text-muted"
              />
            )}
          </DateInput>
          <Button aria-label={t('openCalendar')} className={iconButton}>
            <CalendarDays aria-hidden className="size-4" />
          </Button>
        </Group>
        <Popover className="rounded bg-surface p-3 shadow-float">
          <Dialog className="outline-none">
            <Calendar>
              <header className="mb-2 flex items-center justify-between">
                <Button slot="previous" aria-label={t('previousMonth')} className={iconButton}>
                  <ChevronLeft aria-hidden className="size-4 rtl:-scale-x-100" />
                </Button>
                <Heading className="font-semibold" />
                <Button slot="next" aria-label={t('nextMonth')} className={iconButton}>
                  <ChevronRight aria-hidden className="size-4 rtl:-scale-x-100" />
                </Button>
              </header>
              <CalendarGrid>
                <CalendarGridHeader>
                  {(day) => <CalendarHeaderCell className="size-9 font-normal text-muted text-xs">{day}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => (
                    <CalendarCell
                      date={date}
                      className="grid size-9 cursor-pointer place-items-center rounded-sm outline-offset-0 hover:bg-sunken data-disabled:text-muted data-outside-month:hidden data-selected:bg-accent data-selected:text-on-accent data-unavailable:line-through"
                    />
                  )}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
