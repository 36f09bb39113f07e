import { type ComponentProps, useId } from 'react';
import { Field, type FieldProps } from './field';

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, 'className'>;

/** One line of text, a number, an e-mail address or a password. */
export function TextField({ label, isLabelHidden, hint, error, isOptional, className, id, type = 'text', ...input }: TextFieldProps) {
  const ownId = useId();
  return (
    <Field id={id ?? ownId} {...{ label, isLabelHidden, hint, error, isOptional, className }}>
      {(wired) => <input maxLength={type === 'text' ? 400 : undefined} {...input} {...wired} type={type} className="control" />}
    </Field>
  );
}
