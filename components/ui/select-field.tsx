import { type ComponentProps, useId } from 'react';
import { Field, type FieldProps } from './field';

export type Choice = { value: string; label: string };

type SelectFieldProps = FieldProps &
  Omit<ComponentProps<'select'>, 'className' | 'children'> & {
    choices: readonly Choice[];
    /** Label of the empty first choice; without it a choice is always made. */
    emptyLabel?: string;
  };

/** A short list to choose from; for people, releases and other long lists use ComboField. */
export function SelectField({
  label,
  isLabelHidden,
  hint,
  error,
  isOptional,
  className,
  id,
  choices,
  emptyLabel,
  ...select
}: SelectFieldProps) {
  const ownId = useId();
  return (
    <Field id={id ?? ownId} {...{ label, isLabelHidden, hint, error, isOptional, className }}>
      {(wired) => (
        // React 19 empties a form after its action; the key makes the select take the value typed before.
        <select key={String(select.defaultValue)} {...select} {...wired} className="control">
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
