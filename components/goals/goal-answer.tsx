import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Person } from '@/components/ui/person';
import { Pill } from '@/components/ui/pill';
import type { Formats } from '@/domain/calendar/formats';
import type { GoalOutlook } from '@/domain/goals/goal-outlook';
import { ArchiveButton } from './archive-button';
import { ChanceLine } from './chance-line';
import { useChanceText } from './chance-text';
import { GoalStandingPill } from './goal-standing-pill';
import { OverrideNote } from './override-note';
import { ScoreLine } from './score-line';

type GoalAnswerProps = {
  outlook: GoalOutlook;
  place: { year: number; pillarName: string };
  formats: Formats;
  mayEdit: boolean;
  archive: FormAction;
  endOverride: FormAction;
  requestKey: string;
};

/** What the goal is and where it stands, first of all. */
export function GoalAnswer({ outlook, place, formats, mayEdit, archive, endOverride, requestKey }: GoalAnswerProps) {
  const t = useTranslations('goals');
  const chanceText = useChanceText(formats);
  const { goal, score, chance, standing } = outlook;
  return (
    <>
      <AnswerLine
        kicker={
          <>
            <Link href={`/goals?year=${place.year}`} className="link-quiet">
              {t('year.name', { year: place.year })}
            </Link>{' '}
            · <bdi>{place.pillarName}</bdi>
          </>
        }
        actions={
          mayEdit && (
            <span data-screen-only>
              <LinkButton href={`/goals/${goal.id}/plan`}>{t('goal.edit')}</LinkButton>
            </span>
          )
        }
      >
        {chance.kind === 'chance'
          ? t('goal.answer.chance', { name: goal.name, chance: chanceText(chance.chance) })
          : chance.kind === 'final'
            ? t(chance.isMet ? 'goal.answer.met' : 'goal.answer.missed', { name: goal.name })
            : t(`goal.answer.${score.status}`, { name: goal.name })}
      </AnswerLine>
      {goal.archivedAt && (
        <div className="mb-4 flex flex-wrap items-center gap-3">
          <Notice>{t('goal.archived')}</Notice>
          {mayEdit && <ArchiveButton part={goal} isArchived action={archive} />}
        </div>
      )}
      <div className="mb-6 grid gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <GoalStandingPill standing={standing} formats={formats} />
          <Pill>{t(`kind.${goal.kind}`)}</Pill>
          <Person name={goal.ownerName} />
        </div>
        <OverrideNote {...{ outlook, formats, requestKey }} end={mayEdit ? endOverride : undefined} />
        <ChanceLine outlook={outlook} formats={formats} />
        {(score.kind !== 'unknown' || score.total > 0) && <ScoreLine score={score} kind={goal.kind} formats={formats} />}
        {goal.description && (
          <p className="max-w-prose whitespace-pre-line">
            <bdi>{goal.description}</bdi>
          </p>
        )}
      </div>
    </>
  );
}
