import { useTranslations } from 'next-intl';
import type { FieldDescription } from '@/components/people/field-description';
import { causeField } from '@/components/releases/cause-field';
import type { FormAction } from '@/components/ui/action-form';
import type { Issue, IssueStatus } from '@/domain/issues/issue';
import type { IssueRefusal } from '@/domain/issues/issue-refusals';
import type { OpenMove } from '@/domain/issues/open-moves';
import type { RefusalCode } from '@/domain/refusals';
import { IssueForm } from './issue-form';
import { hiddenFields, type IssueFormKeys } from './issue-form-keys';

type IssueQuickUpdateProps = { issue: Issue; moves: readonly OpenMove[]; action: FormAction; keys: IssueFormKeys };

/** The owner's update: status, note, date with its reason, what blocks; one form, one press. Works without scripts. */
export function IssueQuickUpdate({ issue, moves, action, keys }: IssueQuickUpdateProps) {
  const t = useTranslations('issues.form');
  const ui = useTranslations('ui');
  const causes = useTranslations('ui.moveCause');
  const listed = useTranslations('issues.missing');
  const statusChoice = (to: IssueStatus, missing: readonly RefusalCode[]) => {
    const words = missing.flatMap((code) => (isMissing(code) ? [listed(missingWords[code])] : []));
    return {
      value: to,
      label: words.length > 0 ? t('moveNeeds', { status: ui(`status.${to}`), needs: words.join(t('comma')) }) : ui(`status.${to}`),
    };
  };
  const fields: FieldDescription[] = [
    ...hiddenFields(keys, 'update'),
    {
      kind: 'select',
      name: 'status',
      label: t('field.status'),
      value: issue.status,
      choices: [
        { value: issue.status, label: t('staysAt', { status: ui(`status.${issue.status}`) }) },
        ...moves.map((move) => statusChoice(move.to, move.missing)),
      ],
    },
    { kind: 'day', name: 'dueOn', label: t('field.dueOn'), value: issue.dueOn ?? '', isOptional: true },
    { kind: 'area', name: 'note', label: t('field.note'), hint: t('hint.note'), isOptional: true },
    ...(issue.dueOn ? [causeField(causes)] : []),
    { kind: 'area', name: 'blockedBecause', label: t('field.blockedBecause'), value: issue.blockedBecause, isOptional: true },
  ];
  const work: FieldDescription[] = [
    { kind: 'area', name: 'analysis', label: t('field.analysis'), hint: t('hint.analysis'), value: issue.analysis, isOptional: true },
    { kind: 'area', name: 'solution', label: t('field.solution'), hint: t('hint.solution'), value: issue.solution, isOptional: true },
    ...(issue.status === 'fixed' && !issue.needsRelease
      ? [
          {
            kind: 'day' as const,
            name: 'effectiveOn',
            label: t('field.effectiveOn'),
            hint: t('hint.effectiveOn'),
            value: issue.effectiveOn ?? '',
            isOptional: true,
          },
        ]
      : []),
  ];
  return (
    <IssueForm
      action={action}
      fields={fields}
      moreFields={{ label: t('analysisAndSolution'), fields: work }}
      submit={t('saveUpdate')}
      isWide
    />
  );
}

const missingWords = {
  'issues.needsSeverity': 'severity',
  'issues.needsPriority': 'priority',
  'issues.needsOwner': 'owner',
  'issues.needsSolution': 'solution',
  'issues.needsDeadline': 'deadline',
  'issues.needsAnalysis': 'analysis',
  'issues.needsReleaseShipped': 'shippedRelease',
  'issues.needsEffectiveDay': 'effectiveDay',
  'issues.effectiveDayAhead': 'effectiveDay',
  'issues.needsReason': 'note',
  'issues.needsCheckNote': 'note',
  'issues.verifierIsOwner': 'otherPerson',
  'issues.duplicateNeeded': 'original',
} as const satisfies Partial<Record<IssueRefusal, string>>;

const isMissing = (code: RefusalCode): code is keyof typeof missingWords => Object.hasOwn(missingWords, code);
