'use client';
import { useTranslations } from 'next-intl';
import { type FocusEvent, lazy, Suspense, useState } from 'react';
import type { Day } from '@/domain/calendar/day';
import { persianText, readPersianText } from '@/domain/calendar/persian-text';
import { useFormats } from './formats-context';
import { Icon } from './icon';

type PersianDatePickerProps = {
  id: string;
  name: string;
  defaultValue?: Day | null;
  min?: Day;
  max?: Day;
  isRequired?: boolean;
  isInvalid?: boolean;
  describedBy?: string;
  onChange?: (day: Day | null) => void;
};

const PersianMonth = lazy(() => import('./persian-month').then((module) => ({ default: module.PersianMonth })));

/** A Persian date to type or to pick; the form gets the Gregorian YYYY-MM-DD. The month is loaded when it is opened. */
export function PersianDatePicker({
  id,
  name,
  defaultValue,
  min,
  max,
  isRequired,
  isInvalid,
  describedBy,
  onChange,
}: PersianDatePickerProps) {
  const t = useTranslations('ui');
  const { locale } = useFormats();
  const textOf = (value: Day | null) => (value ? persianText(value, locale === 'fa') : '');
  const [day, setDay] = useState<Day | null>(defaultValue ?? null);
  const [text, setText] = useState(textOf(day));
  const [isOpen, setOpen] = useState(false);

  const take = (value: Day | null) => {
    setDay(value);
    if (value !== day) onChange?.(value);
  };
  const type = (input: HTMLInputElement) => {
    const read = readPersianText(input.value);
    const isWrong = input.value.trim() !== '' && (!read || (min && read < min) || (max && read > max));
    input.setCustomValidity(isWrong ? t('invalid.date') : '');
    setText(input.value);
    if (!isWrong) take(read ?? null);
  };
  const pick = (value: Day) => {
    take(value);
    setText(textOf(value));
    setOpen(false);
  };
  const closeOutside = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be positioned against in every browser
    <div role="group" className="relative" onBlur={closeOutside} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <input type="hidden" name={name} value={day ?? ''} />
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        placeholder={persianText('2026-03-21', locale === 'fa')}
        required={isRequired}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        value={text}
        onChange={(event) => type(event.target)}
        onBlur={() => setText(textOf(day))}
        className="control pe-10"
      />
      <button
        type="button"
        aria-label={t('form.openCalendar')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="absolute end-1 top-1/2 grid size-8 -translate-y-1/2 place-items-center rounded-sm hover:bg-sunken"
      >
        <Icon name="calendar-days" className="size-4" />
      </button>
      {isOpen && (
        <div className="absolute start-0 top-full z-30 mt-1 min-h-72 min-w-64 rounded bg-surface p-3 shadow-float">
          <Suspense>
            <PersianMonth day={day} min={min} max={max} onPick={pick} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
