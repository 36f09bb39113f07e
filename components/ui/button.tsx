import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonTone, buttonLook } from './button-look';
import { Link } from './link';

type Look = { tone?: ButtonTone; size?: ButtonSize };

/** A button that does something on the page. To send a form use SubmitButton, to go somewhere LinkButton. */
export function Button({ tone, size, className = '', type = 'button', ...rest }: ComponentProps<'button'> & Look) {
  return <button {...rest} type={type} className={`${buttonLook(tone, size)} ${className}`} />;
}

export function LinkButton({ tone, size, className = '', ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} className={`${buttonLook(tone, size)} ${className}`} />;
}

/** A square button with only an icon; its label is read aloud and shown on hover. */
export function IconButton({ label, size = 'small', tone = 'plain', ...rest }: ComponentProps<'button'> & Look & { label: string }) {
  return (
    <Button {...rest} tone={tone} size={size} aria-label={label} title={label} className={`aspect-square px-0 ${rest.className ?? ''}`} />
  );
}
