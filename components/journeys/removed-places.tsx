import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Stage, Touchpoint } from '@/domain/journeys/journey';

type RemovedPlacesProps = {
  stages: readonly Stage[];
  touchpoints: readonly (Touchpoint & { stage: Stage })[];
  journey: { id: string; version: number };
  action: FormAction;
};

/** What was removed from a journey, to be taken back in. */
export function RemovedPlaces({ stages, touchpoints, journey, action }: RemovedPlacesProps) {
  const t = useTranslations('journeys.removed');
  const places = [
    ...stages.map(({ id, name }) => ({ id, name, kind: t('stage') })),
    ...touchpoints.map(({ id, name, stage }) => ({ id, name, kind: t('touchpoint', { stage: stage.name }) })),
  ];
  if (places.length === 0) return null;
  return (
    <Section id="removed" title={t('title')}>
      <p className="mb-2 max-w-prose text-muted text-sm">{t('hint')}</p>
      <ul>
        {places.map(({ id, name, kind }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 border-line border-t py-1 first:border-t-0">
            <bdi className="min-w-0">{name}</bdi>
            <span className="text-muted text-sm">{kind}</span>
            <ActionForm action={action} isQuiet>
              {Object.entries({ journeyId: journey.id, version: String(journey.version), placeId: id, requestKey: randomUUID() }).map(
                ([field, value]) => (
                  <input key={field} type="hidden" name={field} value={value} />
                ),
              )}
              <SubmitButton tone="plain" size="small" aria-label={t('restoreOne', { name })}>
                {t('restore')}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}
