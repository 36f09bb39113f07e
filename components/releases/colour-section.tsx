import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { PlanPart } from '@/components/goals/plan-part';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Formats } from '@/domain/calendar/formats';
import { type ColourOverride, type ReleaseColour, releaseColours } from '@/domain/releases/release-colour';
import { ColourPills } from './colour-pills';

export type ColourSectionProps = {
  formats: Formats;
  releaseId: string;
  computed: ReleaseColour | null;
  override: ColourOverride | undefined;
  actions?: { override: FormAction; takeBack: FormAction };
};

/** The colour of a release: as computed, and what a person says against it, with name, reason and day. */
export function ColourSection({ formats, releaseId, computed, override, actions }: ColourSectionProps) {
  const t = useTranslations('releases.colour');
  if (!computed && !override && !actions) return null;
  const seenVersion = String(override?.version ?? 0);
  const hidden = (): FieldDescription[] => [
    { kind: 'hidden', name: 'requestKey', value: randomUUID() },
    { kind: 'hidden', name: 'releaseId', value: releaseId },
    { kind: 'hidden', name: 'seenVersion', value: seenVersion },
  ];
  return (
    <div className="grid gap-3">
      <ColourPills computed={computed} override={override} />
      {override && (
        <div className="border-line-strong border-s-2 ps-3">
          <p className="text-muted text-sm">{t('by', { name: override.memberName, day: formats.day(override.day) })}</p>
          <p dir="auto">{override.reason}</p>
          {actions && (
            <ActionForm action={actions.takeBack} className="mt-2 flex flex-wrap items-center gap-2">
              <input type="hidden" name="releaseId" value={releaseId} />
              <input type="hidden" name="seenVersion" value={seenVersion} />
              <SubmitButton tone="quiet">{t('takeBack')}</SubmitButton>
            </ActionForm>
          )}
        </div>
      )}
      {actions && (
        <div className="max-w-xl">
          <PlanPart title={t(override ? 'again' : 'say')} isNew>
            <DescribedForm
              action={actions.override}
              submit={t('save')}
              groups={[
                {
                  fields: [
                    ...hidden(),
                    {
                      kind: 'select',
                      name: 'colour',
                      label: t('which'),
                      value: override?.colour ?? 'warning',
                      choices: releaseColours.map((colour) => ({ value: colour, label: t(colour) })),
                    },
                    { kind: 'area', name: 'reason', label: t('reason'), hint: t('reasonHint'), maxLength: 2_000 },
                  ],
                },
              ]}
            />
          </PlanPart>
        </div>
      )}
    </div>
  );
}
