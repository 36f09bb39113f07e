import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Folded } from '@/components/ui/folded';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { quietFold } from '@/components/ui/quiet-fold';
import type { Choice } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { IssueForm } from './issue-form';

export type ServedShown = { id: string; kind: 'goal' | 'kpi'; name: string; goalId: string; year: string };

type IssueServedProps = {
  served: readonly ServedShown[];
  choices: readonly Choice[] | null;
  action: FormAction;
  issueId: string;
  requestKey: string;
};

/** The goals and KPIs an issue serves; leads link and unlink them. */
export function IssueServed({ served, choices, action, issueId, requestKey }: IssueServedProps) {
  const t = useTranslations('issues.page');
  const ui = useTranslations('ui');
  const left = choices?.filter((choice) => !served.some((one) => `${one.kind}:${one.id}` === choice.value)) ?? [];
  return (
    <>
      {served.length === 0 && <p className="text-muted">{t('servesNothing')}</p>}
      <ul className="flex flex-col gap-1">
        {served.map((one) => (
          <li key={one.id} className="flex items-start justify-between gap-2">
            <span>
              <Link href={`/goals/${one.goalId}${one.kind === 'kpi' ? `#kpi-${one.id}` : ''}`} className="link">
                <bdi>{one.name}</bdi>
              </Link>{' '}
              <span className="text-muted text-xs">{t(one.kind === 'goal' ? 'goalOf' : 'kpiOf', { year: one.year })}</span>
            </span>
            {choices && (
              <ActionForm action={action}>
                <Hidden {...{ issueId, requestKey: `${requestKey}-${one.id.slice(-12)}` }} served={`${one.kind}:${one.id}`} isServed="no" />
                <SubmitButton tone="plain" size="small" aria-label={`${ui('do.remove')}: ${one.name}`}>
                  <Icon name="x" className="size-3.5" />
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <Folded name="serve" look={{ ...quietFold, fold: 'mt-2' }} summary={t('serve')}>
          <IssueForm
            action={action}
            submit={ui('do.add')}
            fields={[
              { kind: 'hidden', name: 'issueId', value: issueId },
              { kind: 'hidden', name: 'requestKey', value: `${requestKey}-serve` },
              { kind: 'hidden', name: 'isServed', value: 'yes' },
              { kind: 'combo', name: 'served', label: t('goalOrKpi'), choices: left, emptyLabel: ui('form.choose') },
            ]}
          />
        </Folded>
      )}
    </>
  );
}

function Hidden(fields: Record<string, string>) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
