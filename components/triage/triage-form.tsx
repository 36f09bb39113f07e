'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/button';
import { ComboField } from '@/components/ui/combo-field';
import { DateField } from '@/components/ui/date-field';
import { FormStatus } from '@/components/ui/form-status';
import { useFormats } from '@/components/ui/formats-context';
import type { Choice } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Day } from '@/domain/calendar/day';
import type { DeadlineProposal } from '@/domain/issues/deadline-proposal';
import { type Issue, type Priority, priorities, severities } from '@/domain/issues/issue';
import { type PriorityTable, suggestPriority } from '@/domain/issues/suggested-priority';
import { TriageAway } from './triage-away';
import { type DuplicateShown, TriageDuplicates } from './triage-duplicates';
import { type Rated, readRated } from './triage-rated';
import { TriageScale } from './triage-scale';
import { TriageSuggestion } from './triage-suggestion';
import { type Armed, useTriageKeys } from './use-triage-keys';

export type TriageFormProps = {
  action: FormAction;
  hidden: Record<string, string>;
  rated: Pick<Issue, 'severity' | 'priority' | 'reach' | 'persistence'>;
  table: PriorityTable;
  people: readonly Choice[];
  releases: readonly Choice[];
  ownerId: string | null;
  dueOn: Day | null;
  deadlines: Record<Priority, DeadlineProposal>;
  today: Day;
  duplicates: readonly DuplicateShown[];
  skipHref: string;
};

/** The decision on one issue. Every choice is a plain field, so that it works without scripts; keys only press and fill them. */
export function TriageForm(props: TriageFormProps) {
  const { action, hidden, table, people, releases, deadlines, today, duplicates, skipHref } = props;
  const t = useTranslations('triage');
  const ui = useTranslations('ui');
  const formats = useFormats();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [state, send] = useFormAction(action);
  const typed = state.status === 'invalid' || state.status === 'refused' ? state.submitted : undefined;
  const [rated, setRated] = useState<Rated>(() => readRated(props.rated, typed));
  const [dueOn, setDueOn] = useState<Day | null>(typed?.dueOn ?? props.dueOn);
  const [originalId, setOriginalId] = useState(typed?.originalId ?? '');
  const [armed, setArmed] = useState<Armed>(null);
  const choose = (chosen: Partial<Rated>) => setRated((before) => ({ ...before, ...chosen }));
  const suggestion = suggestPriority(rated, table);
  const proposal = rated.priority ? deadlines[rated.priority] : null;

  const hintOf = ({ day, days, n }: DeadlineProposal) => {
    const said = { priority: rated.priority ?? '', day: formats.day(day) };
    return n === null ? t('usually', said) : t('ownPace', { ...said, days, n, share: formats.percent(0.85) });
  };

  const press = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
  const submit = (deed: string) => {
    const button = press(`button[name="deed"][value="${deed}"]`);
    if (button instanceof HTMLButtonElement) form.current?.requestSubmit(button);
  };
  const merge = (index: number) => {
    const original = duplicates[index];
    if (!original) return;
    setOriginalId(original.id);
    // The radio has to be drawn before the form is read.
    requestAnimationFrame(() => submit('merge'));
  };

  useTriageKeys({
    armed,
    setArmed,
    choose,
    submit,
    merge,
    accept: () => suggestion && choose({ priority: suggestion.priority }),
    propose: () => (dueOn === null && proposal ? setDueOn(proposal.day) : press(controlIn('due'))?.focus()),
    focus: (field) => press(controlIn(field))?.focus(),
    skip: () => router.push(skipHref),
  });

  return (
    <form ref={form} action={send} className="flex flex-col gap-4 rounded border border-line bg-surface p-4" aria-label={t('decision')}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TriageScale
        name="severity"
        legend={ui('severityLabel')}
        values={severities.map(String)}
        words={(value) => ui(`severity.${severityName(value)}`)}
        chosen={rated.severity}
        choose={(value) => choose({ severity: severities.find((one) => String(one) === value) ?? null })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TriageScale
          name="reach"
          legend={t('reach')}
          hotkey="H"
          isArmed={armed === 'reach'}
          values={['1', '2', '3', '4']}
          words={(value) => t(`reachWord.${reachName(value)}`)}
          chosen={rated.reach}
          choose={(value) => choose({ reach: Number(value) })}
        />
        <TriageScale
          name="persistence"
          legend={t('persistence')}
          hotkey="T"
          isArmed={armed === 'persistence'}
          values={['1', '2', '3']}
          words={(value) => t(`persistenceWord.${persistenceName(value)}`)}
          chosen={rated.persistence}
          choose={(value) => choose({ persistence: Number(value) })}
        />
      </div>
      <TriageScale
        name="priority"
        legend={ui('priorityLabel')}
        hotkey="P"
        isArmed={armed === 'priority'}
        values={priorities}
        words={(value) => ui(`priority.${priorities.find((one) => one === value) ?? 'none'}`)}
        chosen={rated.priority}
        choose={(value) => choose({ priority: priorities.find((one) => one === value) ?? null })}
      />
      <TriageSuggestion
        suggestion={suggestion}
        table={table}
        isTaken={suggestion?.priority === rated.priority}
        accept={() => suggestion && choose({ priority: suggestion.priority })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <div data-field="owner">
          <ComboField
            name="ownerId"
            label={`${t('owner')} · O`}
            choices={people}
            defaultValue={typed?.ownerId ?? props.ownerId}
            emptyLabel={ui('person.nobody')}
          />
        </div>
        <div data-field="due">
          <DateField
            name="dueOn"
            label={`${t('deadline')} · D`}
            defaultValue={dueOn}
            min={today}
            onChange={setDueOn}
            hint={proposal ? hintOf(proposal) : undefined}
          />
        </div>
      </div>
      {releases.length > 0 && (
        <div data-field="release">
          <ComboField
            name="releaseId"
            label={`${t('release')} · R`}
            choices={releases}
            defaultValue={typed?.releaseId}
            emptyLabel={ui('form.none')}
          />
        </div>
      )}
      {state.status !== 'untouched' && <FormStatus state={state} />}
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="deed" value="keep" className="flex-1">
          {t('keep')} <kbd className="border-current bg-transparent text-inherit">↵</kbd>
        </SubmitButton>
        <LinkButton href={skipHref}>
          {t('skip')} <kbd>N</kbd>
        </LinkButton>
      </div>
      <TriageDuplicates duplicates={duplicates} originalId={originalId} choose={setOriginalId} isArmed={armed === 'merge'} />
      <TriageAway note={typed?.note} isArmed={armed === 'snooze'} decline={() => submit('decline')} />
    </form>
  );
}

/** What a key leads to; the hidden input before it, which carries a chosen value, takes no focus. */
const controlIn = (field: string) => `[data-field="${field}"] :is(input:not([type="hidden"]), select)`;

const severityName = (value: string) => severities.find((one) => String(one) === value) ?? 'none';
const reachName = (value: string) => (['1', '2', '3', '4'] as const).find((one) => one === value) ?? '1';
const persistenceName = (value: string) => (['1', '2', '3'] as const).find((one) => one === value) ?? '1';
