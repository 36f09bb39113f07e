'use client';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonSize, type ButtonTone, buttonLook } from './button-look';

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
      {pending && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </button>
  );
}
