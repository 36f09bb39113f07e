import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { Formats } from '@/domain/calendar/formats';
import type { MailFailure, MailState } from '@/domain/mail/mail';

export type MailStanding = {
  state: MailState;
  tries: number;
  nextTryAt: Date;
  failure: MailFailure | null;
  failureDetail: string;
  sentAt: Date | null;
};

const tones = { queued: 'information', sent: 'good', failed: 'bad' } as const satisfies Record<MailState, Tone>;

/** Whether a mail left; when not, why, in our words and in the server's. */
export function MailStandingLine({ mail, formats }: { mail: MailStanding; formats: Formats }) {
  const t = useTranslations('mail');
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 gap-y-1">
      <Pill tone={tones[mail.state]}>{t(`state.${mail.state}`)}</Pill>
      {mail.sentAt && mail.state === 'sent' && <span className="text-muted text-sm">{formats.moment(mail.sentAt)}</span>}
      {mail.failure && (
        <span className="text-muted text-sm">
          {t(`failure.${mail.failure}`)}
          {mail.failureDetail && (
            <>
              {' '}
              <bdi>({mail.failureDetail})</bdi>
            </>
          )}
          {mail.tries > 0 && `, ${t('outbox.tries', { count: mail.tries })}`}
          {mail.state === 'queued' && `, ${t('outbox.nextTry', { when: formats.moment(mail.nextTryAt) })}`}
        </span>
      )}
    </span>
  );
}
