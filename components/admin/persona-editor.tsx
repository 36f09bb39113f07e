import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Persona } from '@/domain/products/product';
import { personaFieldsOf } from './product-fields';

type PersonaEditorProps = { persona: Persona; save: FormAction; remove: FormAction };

/** One persona: a summary that opens into its form. */
export function PersonaEditor({ persona, save, remove }: PersonaEditorProps) {
  const t = useTranslations('admin.personas');
  const words = useTranslations('ui.do');
  return (
    <details className="group rounded border border-line bg-surface">
      <summary className="flex cursor-pointer items-center gap-2 px-4 py-3">
        <Icon name="chevron-down" className="size-4 shrink-0 text-muted group-open:rotate-180" />
        <bdi className="font-medium">{persona.name}</bdi>
        {persona.segment && <bdi className="text-muted">{persona.segment}</bdi>}
      </summary>
      <div className="flex flex-col gap-4 border-line border-t p-4">
        <DescribedForm
          action={save}
          submit={words('save')}
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'personaId', value: persona.id },
                { kind: 'hidden', name: 'version', value: String(persona.version) },
                ...personaFieldsOf(persona, t),
              ],
            },
          ]}
        />
        <ActionForm action={remove} className="flex flex-col items-start gap-2 border-line border-t pt-4">
          <input type="hidden" name="personaId" value={persona.id} />
          <SubmitButton tone="quiet" size="small">
            {t('remove')}
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  );
}
