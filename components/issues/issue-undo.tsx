import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';

/** What was just taken away, and the way to bring it back. */
export function IssueUndo({ message, action, fields }: { message: string; action: FormAction; fields: Record<string, string> }) {
  const t = useTranslations('ui.do');
  return (
    <div
      role="status"
      data-screen-only
      className="fixed inset-x-4 bottom-20 z-30 mx-auto flex w-fit max-w-full items-center gap-3 rounded bg-ink py-2 ps-4 pe-2 text-canvas shadow-float md:bottom-4"
    >
      <span>{message}</span>
      <ActionForm action={action}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton tone="quiet" size="small">
          {t('undo')}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
