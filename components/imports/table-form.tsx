import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { ImportChoices } from '@/domain/imports/import-choices';
import type { FileSummary } from '@/domain/imports/import-file';
import { HiddenFields } from './hidden-fields';

type TableFormProps = {
  action: FormAction;
  identity: Readonly<Record<string, string>>;
  summary: FileSummary;
  choices: ImportChoices;
};

/** Which sheet, and where its headings are. */
export function TableForm({ action, identity, summary, choices }: TableFormProps) {
  const t = useTranslations('imports.table');
  const hasSheets = summary.sheets.length > 1;
  return (
    <ActionForm action={action} className="flex flex-wrap items-end gap-4">
      <HiddenFields fields={hasSheets ? identity : { ...identity, sheet: String(choices.sheet) }} />
      {hasSheets && (
        <SelectField
          name="sheet"
          label={t('sheet')}
          className="w-56"
          defaultValue={String(choices.sheet)}
          choices={summary.sheets.map((sheet, index) => ({
            value: String(index),
            label: t('sheetOption', { name: sheet.name, rows: sheet.rows }),
          }))}
        />
      )}
      <TextField
        name="headerRow"
        type="number"
        min={0}
        max={100_000}
        label={t('headerRow')}
        hint={t('headerRowHint')}
        className="w-44"
        defaultValue={String(choices.headerRow)}
      />
      <TextField
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        className="w-56"
        dir="ltr"
        defaultValue={choices.timeZone}
      />
      <SubmitButton tone="quiet">{t('submit')}</SubmitButton>
    </ActionForm>
  );
}
