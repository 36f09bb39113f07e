'use client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { TextField } from '@/components/ui/text-field';
import { useIsHydrated } from '@/components/ui/use-is-hydrated';

/** How long a step took: typed, or taken since its form was opened. */
export function SecondsField({ seconds, error }: { seconds?: string; error?: string }) {
  const t = useTranslations('walkthroughs.step');
  const openedAt = useRef(Date.now());
  const field = useRef<HTMLInputElement>(null);
  const canTakeTime = useIsHydrated();
  const takeTime = () => {
    if (!field.current) return;
    field.current.value = String(Math.round((Date.now() - openedAt.current) / 1000));
    field.current.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <div className="flex items-end gap-2">
      <TextField
        ref={field}
        name="seconds"
        type="number"
        min={0}
        max={86_400}
        label={t('seconds')}
        defaultValue={seconds}
        error={error}
        isOptional
      />
      {canTakeTime && (
        <button type="button" className="link min-h-9 pointer-coarse:min-h-11" onClick={takeTime}>
          {t('stopWatch')}
        </button>
      )}
    </div>
  );
}
