import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Formats } from '@/domain/calendar/formats';
import type { Held } from '@/domain/people/leaving';
import type { Person } from '@/domain/people/person';

type LeavingSectionProps = { person: Person; held: Held; formats: Formats; disable: FormAction; enable: FormAction };

/** Ends somebody's access, or gives it back; who holds open issues, goals, checks or walkthroughs is led to hand them over. */
export function LeavingSection({ person, held, formats, disable, enable }: LeavingSectionProps) {
  const t = useTranslations('people.person');
  if (person.disabledAt) {
    return (
      <Section title={t('leavingTitle')}>
        <p className="mb-3 text-muted text-sm">{t('disabledSince', { moment: formats.moment(person.disabledAt) })}</p>
        <VersionForm person={person} action={enable} label={t('enable')} tone="quiet" />
      </Section>
    );
  }
  return (
    <Section title={t('leavingTitle')}>
      <p className="mb-3 text-muted text-sm">{t('leavingHint')}</p>
      {held.openIssues + held.goals + held.checks + held.walks > 0 ? (
        <div className="flex flex-col items-start gap-3">
          <p>
            {held.openIssues > 0 && t('holds', { count: held.openIssues })} {held.goals > 0 && t('holdsGoals', { count: held.goals })}{' '}
            {held.checks > 0 && t('holdsChecks', { count: held.checks })} {held.walks > 0 && t('holdsWalks', { count: held.walks })}
          </p>
          <LinkButton href={`/admin/people/${person.id}/leave`}>{t('handOver')}</LinkButton>
        </div>
      ) : (
        <VersionForm person={person} action={disable} label={t('disable')} tone="danger" />
      )}
    </Section>
  );
}

type VersionFormProps = { person: Person; action: FormAction; label: string; tone: 'quiet' | 'danger' };

function VersionForm({ person, action, label, tone }: VersionFormProps) {
  return (
    <ActionForm action={action} className="flex flex-col items-start gap-3">
      <input type="hidden" name="memberId" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
      <SubmitButton tone={tone}>{label}</SubmitButton>
    </ActionForm>
  );
}
