import { type ComponentProps, useId } from 'react';
import { Field, type FieldProps } from './field';

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, 'className'>;

/** Several lines; grows with what is typed where the browser can. */
export function TextArea({ label, isLabelHidden, hint, error, isOptional, className, id, rows = 3, ...input }: TextAreaProps) {
  const ownId = useId();
  return (
    <Field id={id ?? ownId} {...{ label, isLabelHidden, hint, error, isOptional, className }}>
      {(wired) => <textarea maxLength={20_000} {...input} {...wired} rows={rows} className="control field-sizing-content max-h-96" />}
    </Field>
  );
}
