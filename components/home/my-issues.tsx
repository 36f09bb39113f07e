import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { IssueForm } from '@/components/issues/issue-form';
import { causeField } from '@/components/releases/cause-field';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Folded } from '@/components/ui/folded';
import { Link } from '@/components/ui/link';
import { Pill } from '@/components/ui/pill';
import { PriorityMark } from '@/components/ui/priority-mark';
import { SavedRow } from '@/components/ui/saved-area';
import { StatusPill } from '@/components/ui/status-pill';
import { SubmitButton } from '@/components/ui/submit-button';
import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { nextStep } from '@/domain/home/next-step';
import type { Issue } from '@/domain/issues/issue';

type MyIssue = Pick<
  Issue,
  'id' | 'key' | 'title' | 'status' | 'priority' | 'dueOn' | 'slipCount' | 'analysis' | 'solution' | 'blockedBecause' | 'version'
>;

/** What is mine, by date; a tap moves it on, a fold tells what changed. */
export function MyIssues({ formats, issues, today, save }: { formats: Formats; issues: readonly MyIssue[]; today: Day; save: FormAction }) {
  const t = useTranslations('home');
  return (
    <ul className="panel divide-y divide-line">
      {issues.map((issue) => (
        <li key={issue.id} className="p-3">
          <IssueHead {...{ issue, formats, today }} />
          <div className="mt-2 flex flex-wrap items-start gap-3">
            <SavedRow line={t('saved', { key: issue.key })}>
              <NextStepButton issue={issue} save={save} />
              <Update issue={issue} save={save} />
            </SavedRow>
          </div>
        </li>
      ))}
    </ul>
  );
}

function IssueHead({ issue, formats, today }: { issue: MyIssue; formats: Formats; today: Day }) {
  const t = useTranslations('home');
  const late = issue.dueOn && issue.dueOn < today ? daysBetween(issue.dueOn, today) : 0;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={`/issues/${issue.key}`} className="link min-w-0 flex-1 basis-64 font-medium">
          <bdi className="me-2 text-muted">{issue.key}</bdi>
          <bdi className="line-clamp-2">{issue.title}</bdi>
        </Link>
        <StatusPill status={issue.status} />
        <PriorityMark priority={issue.priority} />
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-muted text-sm">
        <span>{issue.dueOn ? t('due', { day: formats.day(issue.dueOn) }) : t('noDeadline')}</span>
        {late > 0 && <Pill tone="bad">{t('late', { days: late })}</Pill>}
        {issue.slipCount > 0 && <span>{t('moved', { times: issue.slipCount })}</span>}
        {issue.blockedBecause && <Pill tone="warning">{t('blocked')}</Pill>}
      </p>
    </>
  );
}

const identityOf = (issue: MyIssue) => [
  { kind: 'hidden' as const, name: 'issueId', value: issue.id },
  { kind: 'hidden' as const, name: 'version', value: String(issue.version) },
  { kind: 'hidden' as const, name: 'requestKey', value: randomUUID() },
];

function NextStepButton({ issue, save }: { issue: MyIssue; save: FormAction }) {
  const t = useTranslations('home');
  const to = nextStep(issue);
  if (to !== 'in_progress' && to !== 'fixed') return null;
  return (
    <ActionForm action={save} isQuiet>
      {identityOf(issue).map((field) => (
        <input key={field.name} type="hidden" name={field.name} value={field.value} />
      ))}
      <input type="hidden" name="status" value={to} />
      <SubmitButton tone="quiet" size="small">
        {t(`step.${to}`)}
      </SubmitButton>
    </ActionForm>
  );
}

function Update({ issue, save }: { issue: MyIssue; save: FormAction }) {
  const t = useTranslations('home.update');
  const causes = useTranslations('ui.moveCause');
  return (
    <Folded
      name={issue.key}
      look={{ fold: 'min-w-0 flex-1', summary: 'w-fit cursor-pointer py-1 text-sm underline underline-offset-2', inside: 'mt-2 max-w-xl' }}
      summary={t('open')}
    >
      <IssueForm
        action={save}
        submit={t('save')}
        fields={[
          ...identityOf(issue),
          { kind: 'day', name: 'dueOn', label: t('dueOn'), value: issue.dueOn ?? '', isOptional: true },
          { kind: 'area', name: 'note', label: t('note'), hint: t('noteHint'), isOptional: true, maxLength: 20_000 },
          ...(issue.dueOn ? [causeField(causes)] : []),
          {
            kind: 'area',
            name: 'blockedBecause',
            label: t('blockedBecause'),
            value: issue.blockedBecause,
            isOptional: true,
            maxLength: 20_000,
          },
        ]}
      />
    </Folded>
  );
}
