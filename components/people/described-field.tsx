'use client';
import { CheckField } from '@/components/ui/check-field';
import { ComboField } from '@/components/ui/combo-field';
import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { directionOf } from '@/domain/calendar/formats';
import type { FieldDescription } from './field-description';

type DescribedFieldProps = { field: FieldDescription; error?: string; typed?: Record<string, string> };

/** One field; `typed` holds what was sent before, which wins over the stored value. */
export function DescribedField({ field, error, typed }: DescribedFieldProps) {
  if (field.kind === 'hidden') return <input type="hidden" name={field.name} value={field.value} />;
  const { name, label, hint, isOptional } = field;
  const about = { name, label, hint, isOptional, error };
  switch (field.kind) {
    case 'area':
      return (
        <TextArea
          {...about}
          defaultValue={typed?.[name] ?? field.value}
          maxLength={field.maxLength}
          {...(field.language && { lang: field.language, dir: directionOf(field.language) })}
        />
      );
    case 'select':
      return <SelectField {...about} choices={field.choices} defaultValue={typed?.[name] ?? field.value} />;
    case 'combo':
      return <ComboField {...about} choices={field.choices} defaultValue={typed?.[name] ?? field.value} emptyLabel={field.emptyLabel} />;
    case 'check':
      return (
        <CheckField
          name={name}
          label={label}
          hint={hint}
          error={error}
          value="yes"
          defaultChecked={typed ? name in typed : field.isChecked}
        />
      );
    case 'checks':
      return <DescribedChecks field={field} error={error} typed={typed} />;
    case 'day':
      return <DateField {...about} defaultValue={typed?.[name] ?? field.value} isRequired={!isOptional} />;
    default:
      return (
        <TextField
          {...about}
          type={field.kind}
          defaultValue={field.kind === 'password' ? undefined : (typed?.[name] ?? field.value)}
          autoComplete={field.autoComplete}
          min={field.min}
          max={field.max}
          maxLength={field.maxLength}
          required={!isOptional}
          dir={field.kind === 'email' ? 'ltr' : 'auto'}
        />
      );
  }
}

// A field sent several times comes back joined by this character; see domain/form-state.ts.
const separator = '\u001f';

function DescribedChecks({ field, error, typed }: DescribedFieldProps & { field: FieldDescription & { kind: 'checks' } }) {
  const chosen = typed ? (typed[field.name]?.split(separator) ?? []) : field.values;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">{field.label}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {field.choices.map((choice) => (
          <CheckField
            key={choice.value}
            name={field.name}
            value={choice.value}
            label={choice.label}
            defaultChecked={chosen.includes(choice.value)}
          />
        ))}
      </div>
      {error && <p className="mt-1 text-bad text-sm">{error}</p>}
    </fieldset>
  );
}
