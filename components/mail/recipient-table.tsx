import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Pill } from '@/components/ui/pill';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/domain/people/member';

type Recipient = { id: string; name: string | null; address: string; locale: Locale; stoppedAt: Date | null; isActive: boolean };

/** Who gets a schedule's mails, and who asked for no more. */
export function RecipientTable({ recipients, remove }: { recipients: readonly Recipient[]; remove: FormAction }) {
  const t = useTranslations('mail.schedule');
  const ui = useTranslations('ui');
  return (
    <ActionForm action={remove} className="min-w-0">
      <Table
        caption={t('who')}
        columns={[
          { id: 'who', label: t('who'), isMain: true },
          { id: 'language', label: t('language') },
          { id: 'remove', label: t('remove', { name: '' }), isLabelHidden: true },
        ]}
        rows={recipients.map(({ id, name, address, locale, stoppedAt, isActive }) => ({
          id,
          cells: {
            who: (
              <span className="inline-flex flex-wrap items-baseline gap-2">
                {name && <bdi>{name}</bdi>}
                <bdi className={name ? 'text-muted text-sm' : undefined}>{address}</bdi>
                {!isActive && <Pill>{t(stoppedAt ? 'stopped' : 'left')}</Pill>}
              </span>
            ),
            language: ui(`language.${locale}`),
            remove: stoppedAt ? null : (
              <IconButton type="submit" name="recipientId" value={id} label={t('remove', { name: name ?? address })}>
                <Icon name="x" className="size-4" />
              </IconButton>
            ),
          },
        }))}
      />
    </ActionForm>
  );
}
