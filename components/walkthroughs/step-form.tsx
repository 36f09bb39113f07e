'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import type { ConflictRow } from '@/components/ui/conflict-panel';
import { FormStatus } from '@/components/ui/form-status';
import type { Choice } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { useKeptForm } from '@/components/ui/use-kept-form';
import type { FormState } from '@/domain/form-state';
import { lastStepId } from './last-step-id';
import { StepFields } from './step-fields';

type StepFormProps = {
  action: FormAction;
  identity: Readonly<Record<string, string>>;
  touchpoints: readonly Choice[];
  fixes: readonly Choice[];
  values: Readonly<Record<string, string>>;
  /** Where this device keeps what is typed until it is saved. */
  place?: string;
  submit: string;
};

/** One step, recorded with one hand. What was typed stays until it is saved, whatever happens meanwhile. */
export function StepForm({ action, identity, touchpoints, fixes, values, place, submit }: StepFormProps) {
  const t = useTranslations('walkthroughs.step');
  const [state, send] = useFormAction(action);
  const kept = useKeptForm({ identity, values, state, place });
  // The saved step now waits for its findings and pictures; moving there is the one thing markup cannot do.
  useEffect(() => {
    if (state.status === 'saved' && place !== undefined) document.getElementById(lastStepId)?.scrollIntoView({ block: 'start' });
  }, [state, place]);
  return (
    <form ref={kept.form} action={send} onInput={kept.onInput} className="grid gap-4">
      {Object.entries(kept.identity).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {kept.isBack && <p className="text-muted text-sm">{t('isBack')}</p>}
      <StepFields
        key={kept.round}
        values={kept.values}
        wrong={state.status === 'invalid' ? state.invalidFields : {}}
        touchpoints={touchpoints}
        fixes={fixes}
      />
      <FormStatus state={state} conflict={useConflict(state, values, { touchpoints, fixes })} />
      <SubmitButton tone="primary" className="w-full sm:w-auto sm:justify-self-start">
        {submit}
      </SubmitButton>
    </form>
  );
}

/** What somebody else saved beside what was typed here. */
function useConflict(
  state: FormState,
  theirs: Readonly<Record<string, string>>,
  { touchpoints, fixes }: Pick<StepFormProps, 'touchpoints' | 'fixes'>,
): ConflictRow[] {
  const t = useTranslations('walkthroughs.step');
  const ui = useTranslations('ui.emotion');
  if (state.status !== 'refused') return [];
  const named = (choices: readonly Choice[]) => (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  const asIs = (value: string) => value;
  const feelings: Record<string, string> = { '-2': ui('minus2'), '-1': ui('minus1'), '0': ui('0'), '1': ui('1'), '2': ui('2') };
  const results: Record<string, string> = {
    done: t('result.done'),
    withDifficulty: t('result.withDifficulty'),
    failed: t('result.failed'),
  };
  const rows: [name: string, label: string, shown: (value: string) => string][] = [
    ['touchpointId', t('touchpoint'), named([{ value: '', label: t('beside') }, ...touchpoints])],
    ['action', t('action'), asIs],
    ['result', t('resultLabel'), (value) => results[value] ?? ''],
    ['emotion', t('emotion'), (value) => feelings[value] ?? ''],
    ['seconds', t('seconds'), asIs],
    ['observation', t('observation'), asIs],
    ['checksIssueId', t('checks'), named(fixes)],
  ];
  return rows.map(([name, label, shown]) => ({ label, theirs: shown(theirs[name] ?? ''), yours: shown(state.submitted[name] ?? '') }));
}
