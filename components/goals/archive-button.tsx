import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import type { ButtonSize } from '@/components/ui/button-look';
import { SubmitButton } from '@/components/ui/submit-button';

type ArchiveButtonProps = { part: { id: string; version: number }; isArchived: boolean; action: FormAction; size?: ButtonSize };

/** Puts a part of the plan away, or brings it back. */
export function ArchiveButton({ part, isArchived, action, size = 'small' }: ArchiveButtonProps) {
  const t = useTranslations('goals');
  return (
    <ActionForm action={action} className="flex flex-col items-start gap-2">
      <input type="hidden" name="id" value={part.id} />
      <input type="hidden" name="version" value={part.version} />
      <input type="hidden" name="isArchived" value={isArchived ? 'no' : 'yes'} />
      <SubmitButton tone="quiet" size={size}>
        {isArchived ? t('restore') : t('archive')}
      </SubmitButton>
    </ActionForm>
  );
}
