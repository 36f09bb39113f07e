import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Moment } from '@/components/ui/moment';
import { Pill } from '@/components/ui/pill';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';

type SessionListProps = {
  sessions: readonly { tokenHash: string; device: string; createdAt: Date; lastSeenAt: Date }[];
  currentTokenHash: string | undefined;
  formats: Formats;
  now: Date;
  signOutElsewhere: FormAction;
};

/** Where somebody is signed in, and the way to end it everywhere else. */
export function SessionList({ sessions, currentTokenHash, formats, now, signOutElsewhere }: SessionListProps) {
  const t = useTranslations('people.profile');
  return (
    <>
      <Table
        caption={t('sessionsTitle')}
        columns={[
          { id: 'device', label: t('device'), isMain: true },
          { id: 'signedIn', label: t('signedInAt') },
          { id: 'lastSeen', label: t('lastSeenAt') },
        ]}
        rows={sessions.map((session) => ({
          id: session.tokenHash.slice(0, 12),
          cells: {
            device: (
              <span className="inline-flex flex-wrap items-center gap-2">
                <bdi>{session.device || t('deviceUnknown')}</bdi>
                {session.tokenHash === currentTokenHash && <Pill tone="good">{t('thisSession')}</Pill>}
              </span>
            ),
            signedIn: <Moment at={session.createdAt} formats={formats} now={now} />,
            lastSeen: <Moment at={session.lastSeenAt} formats={formats} now={now} />,
          },
        }))}
      />
      {sessions.length > 1 && (
        <ActionForm action={signOutElsewhere} className="mt-3 flex flex-col gap-2">
          <SubmitButton tone="quiet" className="self-start">
            {t('signOutElsewhere')}
          </SubmitButton>
        </ActionForm>
      )}
    </>
  );
}
