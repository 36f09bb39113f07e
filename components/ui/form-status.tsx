import { useTranslations } from 'next-intl';
import type { FormState } from '@/domain/form-state';
import { ConflictPanel, type ConflictRow } from './conflict-panel';
import { Notice } from './notice';

/** Says aloud what became of a form. With `conflict` both versions are shown when somebody else saved first. */
export function FormStatus({ state, conflict }: { state: FormState; conflict?: readonly ConflictRow[] }) {
  const t = useTranslations('ui');
  return (
    <div aria-live="polite" data-outcome={state.status === 'untouched' ? undefined : state.status} className="empty:hidden">
      {state.status === 'saved' && <Notice tone="good">{state.message ?? t('saved')}</Notice>}
      {state.status === 'invalid' && <Notice tone="bad">{t('form.invalid')}</Notice>}
      {state.status === 'refused' && <Notice tone="bad">{state.refusal}</Notice>}
      {state.status === 'refused' && state.code.endsWith('.changedElsewhere') && conflict && <ConflictPanel rows={conflict} />}
    </div>
  );
}
