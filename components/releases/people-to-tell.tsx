import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Formats } from '@/domain/calendar/formats';

type PeopleToTellProps = {
  formats: Formats;
  releaseId: string;
  people: readonly { id: string; name: string; toldOn: string | null }[];
  action?: FormAction;
};

/** Everybody who raised what the release carries, and who of them was told. */
export function PeopleToTell({ formats, releaseId, people, action }: PeopleToTellProps) {
  const t = useTranslations('releases.announcement');
  const told = people.filter((person) => person.toldOn).length;
  return (
    <Section id="tell" title={t('tell')} aside={people.length > 0 ? t('toldOf', { told, people: people.length }) : undefined}>
      <p className="mb-2 text-muted text-sm">{people.length > 0 ? t('tellHint') : t('nobody')}</p>
      <ul className="grid gap-1">
        {people.map(({ id, name, toldOn }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="min-w-0">
              <bdi>{name}</bdi> {toldOn && <span className="text-good text-sm">✓ {t('told', { day: formats.day(toldOn) })}</span>}
            </span>
            {action && (
              <ActionForm action={action} isQuiet className="flex flex-wrap items-center gap-2">
                <input type="hidden" name="releaseId" value={releaseId} />
                <input type="hidden" name="memberId" value={id} />
                <input type="hidden" name="isTold" value={toldOn ? 'no' : 'yes'} />
                <SubmitButton tone="quiet">
                  {toldOn ? t('untick') : t('tick')}
                  <span className="sr-only"> ({name})</span>
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
