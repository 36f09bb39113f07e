import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FieldDescription } from '@/components/people/field-description';
import { causeField } from '@/components/releases/cause-field';
import type { FormAction } from '@/components/ui/action-form';
import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import { Person } from '@/components/ui/person';
import { PriorityMark } from '@/components/ui/priority-mark';
import type { Choice } from '@/components/ui/select-field';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Day as DayText } from '@/domain/calendar/day';
import { isOverdue } from '@/domain/calendar/deadlines';
import type { Formats } from '@/domain/calendar/formats';
import { channels, type Issue, isOpen, priorities, severities } from '@/domain/issues/issue';
import { IssueEditable } from './issue-editable';
import { IssueForm } from './issue-form';
import { hiddenFields, type IssueFormKeys } from './issue-form-keys';
import { IssueSlippage } from './issue-slippage';
import { IssueSuggestion, type IssueSuggestionProps } from './issue-suggestion';

export type IssueFactsProps = {
  issue: Issue;
  mayPlan: boolean;
  mayWork: boolean;
  mayDescribe: boolean;
  action: FormAction;
  keys: IssueFormKeys;
  formats: Formats;
  today: DayText;
  ownerName: string | null;
  verifierName: string | null;
  personaName: string | null;
  /** Null: no release. `name` null: its name is confidential. */
  release: { id: string; name: string | null } | null;
  suggestion: IssueSuggestionProps | null;
  choices: { people: Choice[]; verifiers: Choice[]; releases: Choice[]; personas: Choice[] };
};

/** What is decided about an issue, each fact edited in its place. */
export function IssueFacts(props: IssueFactsProps) {
  const {
    issue,
    mayPlan,
    mayWork,
    mayDescribe,
    action,
    keys,
    formats,
    today,
    ownerName,
    verifierName,
    personaName,
    release,
    suggestion,
    choices,
  } = props;
  const t = useTranslations('issues.form');
  const page = useTranslations('issues.page');
  const ui = useTranslations('ui');
  const causes = useTranslations('ui.moveCause');
  const none = { value: '', label: ui('form.none') };
  const yesNo = [
    { value: 'yes', label: t('needsRelease.yes') },
    { value: 'no', label: t('needsRelease.no') },
  ];
  const fact = (label: string, isEditable: boolean, fields: FieldDescription[], children: ReactNode) => (
    <IssueEditable
      name={fields[0]?.name ?? ''}
      label={label}
      isEditable={isEditable}
      isRow
      form={
        <IssueForm
          action={action}
          submit={ui('do.save')}
          fields={[
            ...hiddenFields(
              keys,
              fields
                .map((field) => field.name)
                .join('-')
                .slice(0, 24),
            ),
            ...fields,
          ]}
        />
      }
    >
      {children}
    </IssueEditable>
  );
  const personField = (name: 'ownerId' | 'verifierId', value: string | null, people: Choice[]) =>
    ({
      kind: 'combo',
      name,
      label: t(`field.${name}`),
      value: value ?? '',
      choices: people,
      emptyLabel: ui('person.nobody'),
      isOptional: true,
    }) as const;
  const scale = (name: 'reach' | 'persistence', values: readonly ('1' | '2' | '3' | '4')[]): Choice[] => [
    none,
    ...values.map((value) => ({ value, label: name === 'reach' ? t(`reach.${value}`) : t(`persistence.${value === '4' ? '3' : value}`) })),
  ];

  return (
    <div className="flex flex-col">
      {fact(
        ui('severityLabel'),
        mayPlan,
        [
          {
            kind: 'select',
            name: 'severity',
            label: ui('severityLabel'),
            value: text(issue.severity),
            choices: [
              { value: '', label: ui('severity.none') },
              ...severities.map((severity) => ({ value: String(severity), label: `${severity} · ${ui(`severity.${severity}`)}` })),
            ],
          },
        ],
        <SeverityMark severity={issue.severity} />,
      )}
      {fact(
        ui('priorityLabel'),
        mayPlan,
        [
          {
            kind: 'select',
            name: 'reach',
            label: t('field.reach'),
            value: text(issue.reach),
            choices: scale('reach', ['1', '2', '3', '4']),
          },
          {
            kind: 'select',
            name: 'persistence',
            label: t('field.persistence'),
            value: text(issue.persistence),
            choices: scale('persistence', ['1', '2', '3']),
          },
          {
            kind: 'select',
            name: 'priority',
            label: ui('priorityLabel'),
            value: issue.priority ?? '',
            choices: [
              { value: '', label: ui('priority.none') },
              ...priorities.map((priority) => ({ value: priority, label: ui(`priority.${priority}`) })),
            ],
          },
        ],
        <span className="flex flex-col gap-0.5">
          <span>
            <PriorityMark priority={issue.priority} />
          </span>
          {suggestion && <IssueSuggestion {...suggestion} />}
        </span>,
      )}
      {fact(t('field.ownerId'), mayPlan, [personField('ownerId', issue.ownerId, choices.people)], <Person name={ownerName} />)}
      {fact(
        t('field.verifierId'),
        mayPlan,
        [{ ...personField('verifierId', issue.verifierId, choices.verifiers), hint: t('hint.verifierId') }],
        <Person name={verifierName} />,
      )}
      {fact(
        t('field.dueOn'),
        mayWork,
        [
          { kind: 'day', name: 'dueOn', label: t('field.dueOn'), value: issue.dueOn ?? '', isOptional: true },
          ...(issue.dueOn
            ? [
                { kind: 'area' as const, name: 'note', label: t('moveReason'), hint: t('hint.moveReason'), isOptional: true },
                causeField(causes),
              ]
            : []),
        ],
        <span className="flex flex-wrap items-baseline gap-x-2">
          <Day day={issue.dueOn} formats={formats} today={today} isLate={isOpen(issue.status) && isOverdue(issue.dueOn, today)} />
          <IssueSlippage issue={issue} formats={formats} />
        </span>,
      )}
      {fact(
        t('field.releaseId'),
        mayPlan,
        [
          {
            kind: 'combo',
            name: 'releaseId',
            label: t('field.releaseId'),
            value: issue.releaseId ?? '',
            choices: choices.releases,
            emptyLabel: ui('form.none'),
            isOptional: true,
          },
        ],
        release ? (
          release.name === null ? (
            page('confidentialRelease')
          ) : (
            <bdi>{release.name}</bdi>
          )
        ) : (
          <span className="text-muted">{ui('form.none')}</span>
        ),
      )}
      {fact(
        t('field.needsRelease'),
        mayWork,
        [
          {
            kind: 'select',
            name: 'needsRelease',
            label: t('field.needsRelease'),
            value: issue.needsRelease ? 'yes' : 'no',
            choices: yesNo,
          },
          {
            kind: 'day',
            name: 'effectiveOn',
            label: t('field.effectiveOn'),
            hint: t('hint.effectiveOn'),
            value: issue.effectiveOn ?? '',
            isOptional: true,
          },
        ],
        <span className="flex flex-wrap gap-x-2">
          {t(issue.needsRelease ? 'needsRelease.yes' : 'needsRelease.no')}
          {issue.effectiveOn && <Day day={issue.effectiveOn} formats={formats} today={today} />}
        </span>,
      )}
      {(issue.blockedBecause || mayWork) &&
        fact(
          t('field.blockedBecause'),
          mayWork,
          [{ kind: 'area', name: 'blockedBecause', label: t('field.blockedBecause'), value: issue.blockedBecause, isOptional: true }],
          issue.blockedBecause ? (
            <span className="text-bad" dir="auto">
              {issue.blockedBecause}
            </span>
          ) : (
            <span className="text-muted">{t('notBlocked')}</span>
          ),
        )}
      {fact(
        t('field.foundOn'),
        mayDescribe,
        [
          { kind: 'day', name: 'foundOn', label: t('field.foundOn'), value: issue.foundOn },
          { kind: 'text', name: 'build', label: t('field.build'), value: issue.build, maxLength: 200, isOptional: true },
          {
            kind: 'select',
            name: 'channel',
            label: t('field.channel'),
            value: issue.channel ?? '',
            choices: [none, ...channels.map((channel) => ({ value: channel, label: ui(`channel.${channel}`) }))],
          },
          {
            kind: 'select',
            name: 'personaId',
            label: t('field.personaId'),
            value: issue.personaId ?? '',
            choices: [none, ...choices.personas],
          },
        ],
        <span className="flex flex-wrap gap-x-2">
          <Day day={issue.foundOn} formats={formats} today={today} />
          {issue.channel && <span className="text-muted">{ui(`channel.${issue.channel}`)}</span>}
          {issue.build && <bdi className="text-muted">{issue.build}</bdi>}
          {personaName && <bdi className="text-muted">{personaName}</bdi>}
        </span>,
      )}
      {release?.name && (
        <p className="py-1 text-sm">
          <Link href={`/releases/${release.id}`} className="link">
            {page('openRelease')}
          </Link>
        </p>
      )}
    </div>
  );
}

const text = (value: number | null) => (value === null ? '' : String(value));
