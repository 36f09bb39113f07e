'use client';
import { unstable_rethrow as rethrowTurnings } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import { returnable, textFields } from '@/domain/submitted-fields';
import type { FormAction } from './action-form';
import { useTellSaved } from './saved-area';
import { useIsHydrated } from './use-is-hydrated';

/**
 * What became of a form, and how to send it. A form that does not arrive, or whose answer does not, is told like a
 * refusal: the page stays, and what was typed with it. Before scripts run the action itself stands in the form.
 */
export function useFormAction(action: FormAction) {
  const t = useTranslations('ui.form');
  const isHydrated = useIsHydrated();
  const lost = t('lost');
  const tellSaved = useTellSaved();
  const careful: FormAction = async (previous, form) => {
    try {
      const answer = await action(previous, form);
      if (answer.status === 'saved') tellSaved?.();
      return answer;
    } catch (error) {
      rethrowTurnings(error);
      return { status: 'refused', submitted: returnable(textFields(form)), refusal: lost, code: 'ui.lost' };
    }
  };
  return useActionState(isHydrated ? careful : action, untouched);
}
