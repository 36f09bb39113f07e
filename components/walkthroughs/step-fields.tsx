'use client';
import { useTranslations } from 'next-intl';
import { type Choice, SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { emotions, stepResults } from '@/domain/walkthroughs/walkthrough';
import { emotionKey } from './emotion-key';
import { Radios } from './radios';
import { SecondsField } from './seconds-field';

type Fields = Readonly<Record<string, string>>;
type StepFieldsProps = { values: Fields; wrong: Fields; touchpoints: readonly Choice[]; fixes: readonly Choice[] };

/** What is written down of a step: where, what was done, how it ended, how it felt. */
export function StepFields({ values, wrong, touchpoints, fixes }: StepFieldsProps) {
  const t = useTranslations('walkthroughs.step');
  const feeling = useTranslations('ui.emotion');
  return (
    <>
      <SelectField
        name="touchpointId"
        label={t('touchpoint')}
        choices={[{ value: '', label: t('beside') }, ...touchpoints]}
        defaultValue={values.touchpointId ?? ''}
        error={wrong.touchpointId}
      />
      <TextArea name="action" label={t('action')} defaultValue={values.action} error={wrong.action} maxLength={2_000} isOptional />
      <Radios
        name="result"
        legend={t('resultLabel')}
        chosen={values.result}
        choices={stepResults.map((result) => ({ value: result, label: t(`result.${result}`) }))}
      />
      <Radios
        name="emotion"
        legend={t('emotion')}
        chosen={values.emotion}
        choices={emotions.map((emotion) => ({ value: String(emotion), label: feeling(emotionKey(emotion)) }))}
      />
      <SecondsField seconds={values.seconds} error={wrong.seconds} />
      <TextArea
        name="observation"
        label={t('observation')}
        defaultValue={values.observation}
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
            defaultValue={values.checksIssueId ?? ''}
            isOptional
          />
          <Radios
            name="isGone"
            legend={t('isGone')}
            chosen={values.isGone}
            choices={[
              { value: 'yes', label: t('gone') },
              { value: 'no', label: t('stillThere') },
            ]}
          />
        </>
      )}
    </>
  );
}
