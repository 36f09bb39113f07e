import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import type { Choice } from '@/components/ui/select-field';
import type { Formats } from '@/domain/calendar/formats';
import type { Step } from '@/domain/walkthroughs/walkthrough';
import { emotionKey } from './emotion-key';
import { FindingForm } from './finding-form';
import { StepForm } from './step-form';
import type { Finding, StepPicture } from './step-list';

type RecordedStepsProps = {
  formats: Formats;
  steps: readonly Step[];
  findings: readonly Finding[];
  pictures: readonly StepPicture[];
  places: readonly Choice[];
  fixes: readonly Choice[];
  actions?: { update: FormAction; find: FormAction };
};

/** Steps so far, the last one open: its findings, its pictures, its words. */
export function RecordedSteps({ formats, steps, findings, pictures, places, fixes, actions }: RecordedStepsProps) {
  const t = useTranslations('walkthroughs.step');
  const ui = useTranslations('ui.emotion');
  const nameOf = (step: Step) => places.find((place) => place.value === step.touchpointId)?.label ?? t('beside');
  return (
    <div className="grid gap-2">
      {steps.map((step) => {
        const own = findings.filter((finding) => finding.stepId === step.id);
        const photos = pictures.filter((picture) => picture.stepId === step.id);
        return (
          <details key={step.id} open={step === steps.at(-1)} className="panel p-3">
            <summary className="cursor-pointer">
              <span className="text-muted">{formats.number(step.position)}</span> <bdi className="font-medium">{nameOf(step)}</bdi>{' '}
              <span className="text-muted text-sm">
                {step.emotion !== null && `${ui(emotionKey(step.emotion))} · `}
                {t('findings', { count: own.length })}
                {photos.length > 0 && ` · ${t('pictures', { count: photos.length })}`}
              </span>
            </summary>
            {(step.action || step.observation) && <p dir="auto">{[step.action, step.observation].filter(Boolean).join(' — ')}</p>}
            <ul className="mt-1 grid gap-0.5">
              {own.map((finding) => (
                <li key={finding.id}>
                  <bdi className="text-muted">{finding.key}</bdi> <bdi>{finding.title}</bdi>
                </li>
              ))}
            </ul>
            {actions && <FindingForm action={actions.find} stepId={step.id} requestKey={randomUUID()} />}
            {actions && <StepPictures stepId={step.id} />}
            {actions && (
              <details className="mt-3 border-line border-t pt-2">
                <summary className="w-fit cursor-pointer text-muted text-sm underline underline-offset-2">{t('edit')}</summary>
                <div className="mt-2">
                  <StepForm
                    key={step.version}
                    action={actions.update}
                    identity={{ stepId: step.id, version: String(step.version), requestKey: randomUUID() }}
                    touchpoints={places}
                    fixes={fixes}
                    values={valuesOf(step)}
                    submit={t('saveEdit')}
                  />
                </div>
              </details>
            )}
          </details>
        );
      })}
    </div>
  );
}

function StepPictures({ stepId }: { stepId: string }) {
  const t = useTranslations('walkthroughs.step');
  return (
    <form
      action="/api/evidence"
      method="post"
      encType="multipart/form-data"
      className="mt-3 flex flex-wrap items-end gap-2 border-line border-t pt-3"
    >
      <input type="hidden" name="stepId" value={stepId} />
      <input type="hidden" name="requestKey" value={randomUUID()} />
      <label className="grid gap-1 text-sm">
        <span className="font-medium">{t('addPicture')}</span>
        <input
          type="file"
          name="file"
          multiple
          required
          accept="image/png,image/jpeg,image/webp,audio/*,application/pdf"
          className="max-w-full"
        />
      </label>
      <button type="submit" className="link">
        {t('upload')}
      </button>
    </form>
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
