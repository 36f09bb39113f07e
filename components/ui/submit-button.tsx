'use client';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonSize, type ButtonTone, buttonLook } from './button-look';
import { Icon } from './icon';

/** Sends its form and says so while it does. With name and value it tells which of several buttons was pressed. */
export function SubmitButton({
  tone = 'primary',
  size,
  className = '',
  children,
  ...rest
}: ComponentProps<'button'> & { tone?: ButtonTone; size?: ButtonSize }) {
  const { pending } = useFormStatus();
  return (
    <button {...rest} type="submit" aria-disabled={pending || undefined} className={`${buttonLook(tone, size)} ${className}`}>
      {pending && <Icon name="loader-circle" className="size-4 animate-spin" />}
      {children}
    </button>
  );
}
