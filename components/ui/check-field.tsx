import { type ComponentProps, useId } from 'react';
import type { FieldProps } from './field';

type CheckFieldProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'className'> & Omit<ComponentProps<'input'>, 'className'>;

/** One yes or no; with `type="radio"` one of several. */
export function CheckField({ label, hint, error, className = '', id, type = 'checkbox', ...input }: CheckFieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const note = error ?? hint;
  return (
    <div className={`flex gap-2 ${className}`}>
      <input
        {...input}
        key={String(input.defaultChecked)}
        type={type}
        id={controlId}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${controlId}-note` : undefined}
        className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-6"
      />
      <div className="min-w-0">
        <label htmlFor={controlId}>{label}</label>
        {note && (
          <p id={`${controlId}-note`} className={`text-xs ${error ? 'text-bad' : 'text-muted'}`}>
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
