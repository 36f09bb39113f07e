'use client';
import { useIsHydrated } from '@/components/ui/use-is-hydrated';

/** Chooses every line of the page. It needs scripts, so without them it is not there. */
export function SelectAll({ label }: { label: string }) {
  if (!useIsHydrated()) return null;
  return (
    <input
      type="checkbox"
      aria-label={label}
      title={label}
      className="size-4 accent-accent pointer-coarse:size-6"
      onChange={({ target }) => {
        for (const box of target.form?.querySelectorAll<HTMLInputElement>('input[name="issue"]') ?? []) box.checked = target.checked;
      }}
    />
  );
}
