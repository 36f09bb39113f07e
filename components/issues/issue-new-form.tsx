'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DescribedField } from '@/components/people/described-field';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import { FormStatus } from '@/components/ui/form-status';
import { type Choice, SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormState, Submitted } from '@/domain/form-state';
import { IssueLookalikes, type LookalikeWords } from './issue-lookalikes';
import { useLookalikes } from './issue-lookalikes-search';

type IssueNewFormProps = {
  action: FormAction;
  hidden: Record<string, string>;
  products: readonly Choice[];
  productId: string;
  title: string;
  fields: readonly FieldDescription[];
  groups: readonly { title: string; fields: readonly FieldDescription[]; isOpen: boolean }[];
  labels: { title: string; product: string };
  words: LookalikeWords & { titleHint: string; check: string; save: string };
};

/** A new issue; what it may repeat is shown while the title is typed, or on asking. Nothing typed is lost. */
export function IssueNewForm({ action, hidden, products, productId, title, fields, groups, labels, words }: IssueNewFormProps) {
  const [state, send] = useFormAction(action);
  const router = useRouter();
  const typed = typedIn(state);
  const wrong = state.status === 'invalid' ? state.invalidFields : {};
  const [typedTitle, setTitle] = useState(title);
  const found = useLookalikes(typedTitle, hidden.step ?? null);
  const known = found ?? readKnown(state);
  const draw = (field: FieldDescription) => <DescribedField key={field.name} field={field} error={wrong[field.name]} typed={typed} />;
  return (
    <form action={send} className="flex flex-col gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={`${name}${value}`} type="hidden" name={name} value={value} />
      ))}
      {products.length > 0 && (
        <SelectField
          name="productId"
          label={labels.product}
          choices={products}
          defaultValue={typed?.productId ?? productId}
          error={wrong.productId}
          // Stages and touchpoints are the product's: the page is drawn again with its own, and what was typed stays.
          onChange={(event) => router.replace(`/issues/new?product=${event.target.value}`, { scroll: false })}
        />
      )}
      <TextField
        name="title"
        label={labels.title}
        hint={words.titleHint}
        error={wrong.title}
        defaultValue={typed?.title ?? title}
        maxLength={400}
        required
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      <IssueLookalikes known={known} words={words} />
      {fields.map(draw)}
      {groups.map((group) => (
        <details key={group.title} open={group.isOpen || typed !== undefined}>
          <summary className="cursor-pointer font-medium">{group.title}</summary>
          <div className="mt-3 flex flex-col gap-4">{group.fields.map(draw)}</div>
        </details>
      ))}
      {state.status !== 'saved' && <FormStatus state={state} />}
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="deed" value="save">
          {words.save}
        </SubmitButton>
        <SubmitButton name="deed" value="check" tone="quiet">
          {words.check}
        </SubmitButton>
      </div>
    </form>
  );
}

function typedIn(state: FormState): Submitted | undefined {
  if (state.status === 'saved') return state.values;
  return state.status === 'untouched' ? undefined : state.submitted;
}

const readKnown = (state: FormState): unknown =>
  state.status === 'saved' && state.values?.known ? JSON.parse(state.values.known) : undefined;
