import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type FieldProps = {
  label: string;
  /** Read by screen readers only; the field stands where its meaning is visible. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  /** A sentence; marks the field as wrong. */
  error?: string;
  isOptional?: boolean;
  className?: string;
};

type Wired = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** Label, control, hint and error, tied together. `children` gets the attributes the control needs. */
export function Field({
  id,
  label,
  isLabelHidden,
  hint,
  error,
  isOptional,
  className = '',
  children,
}: FieldProps & { id: string; children: (wired: Wired) => ReactNode }) {
  const t = useTranslations('ui.form');
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'font-medium text-sm'}>
        {label}
        {/* The space is a letter's end: without it Persian writes the last letter as if the word went on. */}
        {isOptional && <span className="font-normal text-muted text-xs"> {t('optional')}</span>}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-xs">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-bad text-sm">
          {error}
        </p>
      )}
    </div>
  );
}
