'use client';
import type { FormAction } from '@/components/ui/action-form';
import { FormStatus } from '@/components/ui/form-status';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { useFormAction } from '@/components/ui/use-form-action';
import type { KpiUnit } from '@/domain/goals/goal';
import { readKpiValues } from '@/domain/goals/kpi-values';
import { PastePreview } from './paste-preview';
import { type PasteWords, pasteChoices } from './paste-words';

type PasteFormProps = {
  /** What the values are of, as the action knows it. */
  hidden: Readonly<Record<string, string>>;
  measure: { unit: KpiUnit; decimals: number };
  /** Values stored, by day: a pasted one replaces them. */
  stored: Readonly<Record<string, number>>;
  requestKey: string;
  words: PasteWords;
  action: FormAction;
};

/** A column from a spreadsheet: pasted, looked at row by row, then saved whole or not at all. The text stays until it is saved. */
export function PasteForm({ hidden, measure, stored, requestKey, words, action }: PasteFormProps) {
  const [state, send] = useFormAction(action);
  const typed = state.status === 'saved' ? state.values : state.status === 'untouched' ? undefined : state.submitted;
  const column = typed?.text ? readKpiValues(typed.text, { unit: measure.unit, ...pasteChoices(typed) }) : null;
  const canBeSaved = column !== null && column.values.length > 0 && column.problems.length === 0;
  return (
    <form action={send} className="grid gap-4 [&_textarea]:min-h-40">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="requestKey" value={requestKey} />
      <TextArea
        name="text"
        label={words.text}
        hint={words.hint}
        defaultValue={typed?.text}
        rows={8}
        required
        spellCheck={false}
        error={state.status === 'invalid' ? state.invalidFields.text : undefined}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="decimalMark"
          label={words.decimalMark}
          emptyLabel={words.asColumn}
          defaultValue={typed?.decimalMark ?? ''}
          choices={[
            { value: '.', label: words.point },
            { value: ',', label: words.comma },
          ]}
        />
        <SelectField
          name="dayOrder"
          label={words.dayOrder}
          emptyLabel={words.asColumn}
          defaultValue={typed?.dayOrder ?? ''}
          choices={[
            { value: 'dmy', label: words.dmy },
            { value: 'mdy', label: words.mdy },
          ]}
        />
      </div>
      {state.status !== 'saved' && state.status !== 'untouched' && <FormStatus state={state} />}
      {column && <PastePreview column={column} stored={stored} words={words} />}
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="step" value="look" tone={canBeSaved ? 'quiet' : 'primary'}>
          {words.look}
        </SubmitButton>
        {canBeSaved && (
          <SubmitButton name="step" value="save">
            {words.save}
          </SubmitButton>
        )}
      </div>
    </form>
  );
}
