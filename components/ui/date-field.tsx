'use client';
import { useId } from 'react';
import type { Day } from '@/domain/calendar/day';
import { Field, type FieldProps } from './field';
import { useFormats } from './formats-context';
import { PersianDatePicker } from './persian-date-picker';
import { useIsHydrated } from './use-is-hydrated';

export type DateFieldProps = FieldProps & {
  name: string;
  defaultValue?: Day | null;
  min?: Day;
  max?: Day;
  isRequired?: boolean;
  id?: string;
  onChange?: (day: Day | null) => void;
};

/** A day, sent as YYYY-MM-DD. The browser's own field for Gregorian people; a Persian calendar for the others once scripts run. */
export function DateField({ name, defaultValue, min, max, isRequired, onChange, id, ...field }: DateFieldProps) {
  const ownId = useId();
  const isHydrated = useIsHydrated();
  const { calendar } = useFormats();
  const controlId = id ?? ownId;
  return (
    <Field id={controlId} {...field}>
      {(wired) => {
        const native = (
          <input
            {...wired}
            key={defaultValue}
            type="date"
            name={name}
            defaultValue={defaultValue ?? ''}
            min={min}
            max={max}
            required={isRequired}
            onChange={(event) => onChange?.(event.target.value || null)}
            className="control"
          />
        );
        if (calendar === 'gregory' || !isHydrated) return native;
        return (
          <PersianDatePicker
            key={defaultValue}
            {...{ name, defaultValue, min, max, isRequired, onChange }}
            id={controlId}
            describedBy={wired['aria-describedby']}
            isInvalid={field.error !== undefined}
          />
        );
      }}
    </Field>
  );
}
