'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useRef } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { FormStatus } from '@/components/ui/form-status';
import { type Choice, SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { untouched } from '@/domain/form-state';
import { emotions, stepResults } from '@/domain/walkthroughs/walkthrough';
import { emotionKey } from './emotion-key';

type StepFormProps = {
  action: FormAction;
  identity: Readonly<Record<string, string>>;
  touchpoints: readonly Choice[];
  fixes: readonly Choice[];
  values?: Readonly<Record<string, string>>;
  submit: string;
};

/** One step, recorded with one hand: where, what was done, how it ended, how it felt. What was typed stays when it is refused. */
export function StepForm({ action, identity, touchpoints, fixes, values = {}, submit }: StepFormProps) {
  const t = useTranslations('walkthroughs.step');
  const [state, send] = useActionState(action, untouched);
  const openedAt = useRef(Date.now());
  const seconds = useRef<HTMLInputElement>(null);
  const typed: Readonly<Record<string, string>> = state.status === 'invalid' || state.status === 'refused' ? state.submitted : values;
  const wrong = state.status === 'invalid' ? state.invalidFields : {};
  const stopWatch = () => {
    if (seconds.current) seconds.current.value = String(Math.round((Date.now() - openedAt.current) / 1000));
  };
  return (
    <form action={send} className="grid gap-4" key={state.status === 'saved' ? identity.requestKey : 'open'}>
      {Object.entries(identity).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        name="touchpointId"
        label={t('touchpoint')}
        choices={[{ value: '', label: t('beside') }, ...touchpoints]}
        defaultValue={typed.touchpointId ?? ''}
        error={wrong.touchpointId}
      />
      <TextArea name="action" label={t('action')} defaultValue={typed.action} error={wrong.action} maxLength={2_000} isOptional />
      <Radios
        name="result"
        legend={t('resultLabel')}
        chosen={typed.result}
        choices={stepResults.map((result) => ({ value: result, label: t(`result.${result}`) }))}
      />
      <EmotionRadios chosen={typed.emotion} />
      <div className="flex items-end gap-2">
        <TextField
          ref={seconds}
          name="seconds"
          type="number"
          min={0}
          max={86_400}
          label={t('seconds')}
          defaultValue={typed.seconds}
          error={wrong.seconds}
          isOptional
        />
        <button type="button" className="link pb-2" onClick={stopWatch}>
          {t('stopWatch')}
        </button>
      </div>
      <TextArea
        name="observation"
        label={t('observation')}
        defaultValue={typed.observation}
        error={wrong.observation}
        maxLength={20_000}
        isOptional
      />
      {fixes.length > 0 && (
        <>
          <SelectField
            name="checksIssueId"
            label={t('checks')}
            choices={[{ value: '', label: t('checksNothing') }, ...fixes]}
            defaultValue={typed.checksIssueId ?? ''}
            isOptional
          />
          <Radios
            name="isGone"
            legend={t('isGone')}
            chosen={typed.isGone}
            choices={[
              { value: 'yes', label: t('gone') },
              { value: 'no', label: t('stillThere') },
            ]}
          />
        </>
      )}
      <FormStatus state={state} />
      <SubmitButton tone="primary" className="w-full sm:w-auto sm:justify-self-start">
        {submit}
      </SubmitButton>
    </form>
  );
}

function EmotionRadios({ chosen }: { chosen?: string }) {
  const t = useTranslations('walkthroughs.step');
  const ui = useTranslations('ui.emotion');
  return (
    <Radios
      name="emotion"
      legend={t('emotion')}
      chosen={chosen}
      choices={emotions.map((emotion) => ({ value: String(emotion), label: ui(emotionKey(emotion)) }))}
    />
  );
}

function Radios({ name, legend, choices, chosen }: { name: string; legend: string; choices: readonly Choice[]; chosen?: string }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-9 cursor-pointer items-center gap-1.5 rounded border border-line-strong px-2.5 has-checked:border-accent has-checked:bg-accent-wash pointer-coarse:min-h-11"
          >
            <input type="radio" name={name} value={choice.value} defaultChecked={chosen === choice.value} />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
