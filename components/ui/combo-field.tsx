'use client';
import { useId } from 'react';
import { ComboPicker } from './combo-picker';
import { Field, type FieldProps } from './field';
import type { Choice } from './select-field';
import { useIsHydrated } from './use-is-hydrated';

export type ComboFieldProps = FieldProps & {
  name: string;
  choices: readonly Choice[];
  defaultValue?: string | null;
  /** Label of choosing nobody or nothing. */
  emptyLabel: string;
  isRequired?: boolean;
  id?: string;
  onChange?: (value: string | null) => void;
};

/** A long list, found by typing: people, releases. Without scripts it is the browser's own list. */
export function ComboField({ name, choices, defaultValue, emptyLabel, isRequired, onChange, id, ...field }: ComboFieldProps) {
  const ownId = useId();
  const isHydrated = useIsHydrated();
  const controlId = id ?? ownId;
  return (
    <Field id={controlId} {...field}>
      {(wired) => {
        const native = (
          <select key={defaultValue} {...wired} name={name} defaultValue={defaultValue ?? ''} required={isRequired} className="control">
            <option value="">{emptyLabel}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        );
        if (!isHydrated) return native;
        return (
          <ComboPicker
            key={defaultValue}
            {...{ name, choices, defaultValue, emptyLabel, isRequired, onChange }}
            id={controlId}
            describedBy={wired['aria-describedby']}
            isInvalid={field.error !== undefined}
          />
        );
      }}
    </Field>
  );
}
