'use client';
import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { FormStatus } from '@/components/ui/form-status';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormState } from '@/domain/form-state';
import type { ImportChoices } from '@/domain/imports/import-choices';
import { dayOrders, type SheetSummary } from '@/domain/imports/import-file';
import { columnsOfForm, targetField } from '@/domain/imports/mapping-form-fields';
import { HiddenFields } from './hidden-fields';
import { MappingTable } from './mapping-table';

type MappingFormProps = {
  action: FormAction;
  /** Import, version, sheet, headings and time zone. */
  identity: Readonly<Record<string, string>>;
  sheet: SheetSummary;
  choices: ImportChoices;
  /** A date that shows why the order is asked for. */
  sampleDate?: string;
  isDayOrderNeeded: boolean;
};

/** What each column becomes, with values from the file. What was chosen comes back when it cannot be carried out. */
export function MappingForm({ action, identity, sheet, choices, sampleDate, isDayOrderNeeded }: MappingFormProps) {
  const t = useTranslations('imports.mapping');
  const [state, submit] = useFormAction(action);
  const typed = typedIn(state);
  const columns = typed ? columnsOfForm(typed.targets, typed.carries) : choices.columns;
  const asksDayOrder = isDayOrderNeeded || sampleDate !== undefined;
  const numbered = sheet.columns.reduce((sum, column) => sum + column.numberedCells, 0);
  const findings = sheet.columns.reduce((sum, column) => sum + column.numberedFindings, 0);
  return (
    <form action={submit} className="flex flex-col gap-4">
      <HiddenFields fields={identity} />
      {emptyColumnFields(sheet).map((field) => (
        <input key={field} type="hidden" name="targets" value={field} />
      ))}
      {asksDayOrder && (
        <SelectField
          name="dayOrder"
          className="max-w-sm"
          label={sampleDate ? t('dayOrder', { sample: sampleDate }) : t('dayOrderGeneral')}
          error={isDayOrderNeeded ? t('askDayOrder') : undefined}
          defaultValue={(typed ? typed.dayOrder : choices.dayOrder) ?? ''}
          emptyLabel={t('unsaid')}
          choices={dayOrders.map((order) => ({ value: order, label: t(order) }))}
        />
      )}
      {!asksDayOrder && choices.dayOrder && <input type="hidden" name="dayOrder" value={choices.dayOrder} />}
      <MappingTable key={JSON.stringify(columns)} sheet={sheet} columns={columns} />
      {numbered > 0 && (
        <CheckField
          name="splitNumbered"
          label={t('splitNumbered', { cells: numbered, findings })}
          defaultChecked={typed ? typed.splitNumbered : choices.splitNumbered}
        />
      )}
      {columns.some((column) => column.target === 'severity') && (
        <CheckField
          name="skipSeverityZero"
          label={t('skipSeverityZero')}
          defaultChecked={typed ? typed.skipSeverityZero : choices.skipSeverityZero}
        />
      )}
      <FormStatus state={state} />
      <SubmitButton tone="quiet" className="self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  );
}

/** Columns without a value are not shown and left out. */
const emptyColumnFields = (sheet: SheetSummary) =>
  sheet.columns.flatMap((column, index) => (column.filled === 0 ? [targetField(index, 'ignore')] : []));

function typedIn(state: FormState) {
  if (state.status !== 'refused' && state.status !== 'invalid') return undefined;
  const { targets = '', carries = '', dayOrder, splitNumbered, skipSeverityZero } = state.submitted;
  return {
    targets: targets.split('\u001f'),
    carries: carries.split('\u001f'),
    dayOrder,
    splitNumbered: splitNumbered !== undefined,
    skipSeverityZero: skipSeverityZero !== undefined,
  };
}
