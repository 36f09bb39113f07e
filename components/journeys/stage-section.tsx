import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { Stage, Touchpoint } from '@/domain/journeys/journey';
import { OrderButtons } from './order-buttons';
import { TouchpointItem } from './touchpoint-item';

export type JourneyActions = Record<'renameStage' | 'moveStage' | 'addTouchpoint' | 'updateTouchpoint' | 'moveTouchpoint', FormAction>;

type StageSectionProps = {
  stage: Stage;
  touchpoints: readonly Touchpoint[];
  openIssues: ReadonlyMap<string, number>;
  isFirst: boolean;
  isLast: boolean;
  journey: { id: string; version: number };
  actions?: JourneyActions;
};

/** One stage with its touchpoints in order. */
export function StageSection({ stage, touchpoints, openIssues, isFirst, isLast, journey, actions }: StageSectionProps) {
  const t = useTranslations('journeys');
  const identity = { journeyId: journey.id, version: String(journey.version), stageId: stage.id };
  const hidden = (): FieldDescription[] =>
    Object.entries({ ...identity, requestKey: randomUUID() }).map(([name, value]) => ({ kind: 'hidden', name, value }));
  return (
    <section className="panel p-3" aria-labelledby={`stage-${stage.id}`}>
      <div className="flex flex-wrap items-center gap-3">
        <h3 id={`stage-${stage.id}`} className="font-semibold text-lg">
          <bdi>{stage.name}</bdi>
        </h3>
        {actions && (
          <OrderButtons
            action={actions.moveStage}
            identity={{ ...identity, requestKey: randomUUID() }}
            upLabel={t('up', { name: stage.name })}
            downLabel={t('down', { name: stage.name })}
            isFirst={isFirst}
            isLast={isLast}
          />
        )}
      </div>
      {touchpoints.length === 0 && <p className="text-muted">{t('noTouchpoint')}</p>}
      <ol className="lg:grid lg:grid-cols-2 lg:gap-x-8">
        {touchpoints.map((touchpoint, index) => (
          <TouchpointItem
            key={touchpoint.id}
            touchpoint={touchpoint}
            openIssues={openIssues.get(touchpoint.id) ?? 0}
            isFirst={index === 0}
            isLast={index === touchpoints.length - 1}
            journey={journey}
            actions={actions && { update: actions.updateTouchpoint, move: actions.moveTouchpoint }}
          />
        ))}
      </ol>
      {actions && (
        <details open={touchpoints.length === 0 || undefined} className="mt-2 border-line border-t pt-2">
          <summary className="w-fit cursor-pointer text-muted text-sm underline underline-offset-2">{t('changeStage')}</summary>
          <div className="mt-2 grid gap-6 md:grid-cols-2">
            <DescribedForm
              action={actions.addTouchpoint}
              submit={t('addTouchpoint')}
              groups={[{ fields: [...hidden(), { kind: 'text', name: 'name', label: t('newTouchpoint'), maxLength: 200 }] }]}
            />
            <DescribedForm
              action={actions.renameStage}
              submit={t('save')}
              tone="quiet"
              groups={[
                {
                  fields: [
                    ...hidden(),
                    { kind: 'text', name: 'name', label: t('stageName'), value: stage.name, maxLength: 200 },
                    {
                      kind: 'select',
                      name: 'isArchived',
                      label: t('remove'),
                      value: '',
                      isOptional: true,
                      choices: [
                        { value: '', label: t('keep') },
                        { value: 'yes', label: t('removeIt') },
                      ],
                    },
                  ],
                },
              ]}
            />
          </div>
        </details>
      )}
    </section>
  );
}
