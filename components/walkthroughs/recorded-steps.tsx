import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { EvidenceUpload } from '@/components/issues/evidence-upload';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DropArea } from '@/components/ui/drop-area';
import type { Choice } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Formats } from '@/domain/calendar/formats';
import type { Step } from '@/domain/walkthroughs/walkthrough';
import { emotionKey } from './emotion-key';
import { FindingForm } from './finding-form';
import { lastStepId } from './last-step-id';
import { StepForm } from './step-form';
import type { Finding, StepPicture } from './step-list';

type RecordedStepsProps = {
  formats: Formats;
  steps: readonly Step[];
  findings: readonly Finding[];
  pictures: readonly StepPicture[];
  places: readonly Choice[];
  fixes: readonly Choice[];
  actions?: { update: FormAction; remove: FormAction; find: FormAction; uploadWords: ComponentProps<typeof EvidenceUpload>['words'] };
  /** Where this device keeps what is typed until it is saved. */
  place: string;
  /** Why a file sent before was not taken. */
  refusal?: string;
};

/** Steps so far, the last one open: its findings, its pictures, its words. */
export function RecordedSteps({ formats, steps, findings, pictures, places, fixes, actions, place, refusal }: RecordedStepsProps) {
  const t = useTranslations('walkthroughs.step');
  const ui = useTranslations('ui.emotion');
  const nameOf = (step: Step) => places.find((place) => place.value === step.touchpointId)?.label ?? t('beside');
  return (
    <div className="grid gap-2">
      {steps.map((step) => {
        const own = findings.filter((finding) => finding.stepId === step.id);
        const isLast = step === steps.at(-1);
        const photos = pictures.filter((picture) => picture.stepId === step.id);
        return (
          <details key={step.id} id={isLast ? lastStepId : undefined} open={isLast} className="panel scroll-mt-24 p-3">
            <summary className="cursor-pointer">
              <span className="text-muted">{formats.number(step.position)}</span> <bdi className="font-medium">{nameOf(step)}</bdi>{' '}
              <span className="text-muted text-sm">
                {step.emotion !== null && `${ui(emotionKey(step.emotion))} · `}
                {t('findings', { count: own.length })}
                {photos.length > 0 && ` · ${t('pictures', { count: photos.length })}`}
              </span>
            </summary>
            {[step.action, step.observation].filter(Boolean).map((text) => (
              <p key={text} dir="auto" className="whitespace-pre-line">
                {text}
              </p>
            ))}
            <ul className="mt-1 grid gap-0.5">
              {own.map((finding) => (
                <li key={finding.id}>
                  <bdi className="text-muted">{finding.key}</bdi> <bdi>{finding.title}</bdi>
                </li>
              ))}
            </ul>
            {actions && <FindingForm action={actions.find} stepId={step.id} requestKey={randomUUID()} place={`${place}/${step.id}`} />}
            {actions && (
              <div className="mt-3 border-line border-t pt-3">
                <DropArea label={actions.uploadWords.drop}>
                  <EvidenceUpload target={{ stepId: step.id }} words={actions.uploadWords} refusal={isLast ? refusal : undefined} />
                </DropArea>
              </div>
            )}
            {actions && (
              <details className="mt-3 border-line border-t pt-2">
                <summary className="w-fit cursor-pointer text-muted text-sm underline underline-offset-2">{t('edit')}</summary>
                <div className="mt-2">
                  <StepForm
                    action={actions.update}
                    identity={{ stepId: step.id, version: String(step.version), requestKey: randomUUID() }}
                    touchpoints={places}
                    fixes={fixes}
                    values={valuesOf(step)}
                    submit={t('saveEdit')}
                  />
                  {own.length + photos.length === 0 && !step.checksIssueId && (
                    <ActionForm action={actions.remove} className="mt-3">
                      <input type="hidden" name="stepId" value={step.id} />
                      <input type="hidden" name="version" value={step.version} />
                      <input type="hidden" name="requestKey" value={randomUUID()} />
                      <SubmitButton tone="quiet" size="small">
                        {t('remove')}
                      </SubmitButton>
                    </ActionForm>
                  )}
                </div>
              </details>
            )}
          </details>
        );
      })}
    </div>
  );
}

const valuesOf = (step: Step): Record<string, string> => ({
  touchpointId: step.touchpointId ?? '',
  action: step.action,
  result: step.result ?? '',
  seconds: step.seconds === null ? '' : String(step.seconds),
  emotion: step.emotion === null ? '' : String(step.emotion),
  observation: step.observation,
  checksIssueId: step.checksIssueId ?? '',
  isGone: step.isGone === null ? '' : step.isGone ? 'yes' : 'no',
});
