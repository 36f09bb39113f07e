import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Moment } from '@/components/ui/moment';
import { Pill } from '@/components/ui/pill';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import type { Formats } from '@/domain/calendar/formats';
import { type KeyState, keyState } from '@/domain/people/key-state';
import type { TokenRight } from '@/domain/people/token-rights';

type Key = {
  id: string;
  name: string;
  memberName: string;
  right: TokenRight;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  isPersonDisabled: boolean;
};
type KeyTableProps = { keys: readonly Key[]; end: FormAction; formats: Formats };

const tones = { open: 'good', asleep: 'warning', ended: 'neutral' } as const satisfies Record<KeyState, Tone>;

/** Every key ever made, the newest first, with whether it opens anything and a way to end it. */
export function KeyTable({ keys, end, formats }: KeyTableProps) {
  const t = useTranslations('admin.keys');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { id: 'name', label: t('name'), isMain: true },
        { id: 'person', label: t('person') },
        { id: 'made', label: t('made') },
        { id: 'used', label: t('used') },
        { id: 'state', label: t('state') },
        { id: 'end', label: t('end') },
      ]}
      rows={keys.map((key) => {
        const state = keyState(key);
        return {
          id: key.id,
          cells: {
            name: (
              <>
                <bdi>{key.name}</bdi>
                <span className="block font-normal text-muted text-xs">{t(`right.${key.right}`)}</span>
              </>
            ),
            person: <bdi>{key.memberName}</bdi>,
            made: <Moment at={key.createdAt} formats={formats} />,
            used: key.lastUsedAt ? <Moment at={key.lastUsedAt} formats={formats} /> : t('never'),
            state: <Pill tone={tones[state]}>{t(`stateOf.${state}`)}</Pill>,
            end: state !== 'ended' && (
              <ActionForm action={end} isQuiet>
                <input type="hidden" name="tokenId" value={key.id} />
                <SubmitButton tone="danger" size="small" className="whitespace-nowrap" aria-label={`${t('end')}: ${key.name}`}>
                  {t('end')}
                </SubmitButton>
              </ActionForm>
            ),
          },
        };
      })}
    />
  );
}
