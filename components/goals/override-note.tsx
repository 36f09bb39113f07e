import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Formats } from '@/domain/calendar/formats';
import type { GoalOutlook } from '@/domain/goals/goal-outlook';
import { useChanceText } from './chance-text';

type OverrideNoteProps = { outlook: GoalOutlook; formats: Formats; end?: FormAction; requestKey?: string };

/** Whose word stands instead of the forecast, why, since when, and what the forecast says. */
export function OverrideNote({ outlook: { goal, standing, chance }, formats, end, requestKey }: OverrideNoteProps) {
  const t = useTranslations('goals.override');
  const status = useTranslations('goals.status');
  const text = useChanceText(formats);
  if (standing.by !== 'person') return null;
  const { override, computed } = standing;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-line-strong border-s-2 ps-2 text-sm">
      <p className="min-w-0 max-w-prose">
        {t('said', { name: override.byName ?? t('somebody'), day: formats.day(override.day) })} <bdi>{override.reason}</bdi>{' '}
        <span className="text-muted">
          {chance.kind === 'chance' ? t('forecast', { chance: text(chance.chance) }) : t('computed', { status: status(computed) })}
        </span>
      </p>
      {end && (
        <ActionForm action={end} data-screen-only>
          <input type="hidden" name="goalId" value={goal.id} />
          <input type="hidden" name="version" value={override.version} />
          <input type="hidden" name="requestKey" value={requestKey} />
          <SubmitButton tone="quiet" size="small">
            {t('end')}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
