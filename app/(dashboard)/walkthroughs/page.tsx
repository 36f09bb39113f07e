import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { DescribedForm } from '@/components/people/described-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { planFieldsOf } from '@/components/walkthroughs/plan-fields';
import { WalkthroughTable } from '@/components/walkthroughs/walkthrough-table';
import { readDb } from '@/db/connection';
import { countFindings, listWalkthroughs } from '@/db/queries/walkthrough-pages';
import { listWalkers } from '@/db/queries/walkthroughs';
import { dayIn } from '@/domain/calendar/day';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { planWalkthroughAction } from './actions';
import { planChoices } from './plan-choices';

const mostListed = 100;

export async function generateMetadata() {
  return { title: (await getTranslations('walkthroughs'))('title') };
}

export default async function WalkthroughsPage() {
  const member = await requireMember();
  const journeys = await getTranslations('journeys');
  const [t, formats, organisation, db] = [
    await getTranslations('walkthroughs'),
    await getFormats(),
    await currentOrganisation(),
    await readDb(),
  ];
  const listed = await listWalkthroughs(db, member, mostListed);
  const ids = listed.map((walkthrough) => walkthrough.id);
  const [walkers, findings, choices] = [
    await listWalkers(db, member, ids),
    await countFindings(db, member, ids),
    await planChoices(member),
  ];
  const last = listed.find((walkthrough) => walkthrough.status === 'done');
  return (
    <>
      <AnswerLine kicker={t('question')}>
        {last
          ? t('answer', {
              planned: listed.filter((walkthrough) => walkthrough.status !== 'done').length,
              last: last.title,
              day: formats.day(last.plannedOn),
              findings: findings.get(last.id) ?? 0,
            })
          : t('answerNone', { planned: listed.length })}
      </AnswerLine>
      <div className="grid gap-6">
        {listed.length === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
        {listed.length > 0 && (
          <WalkthroughTable
            formats={formats}
            rows={listed.map((walkthrough) => ({
              ...walkthrough,
              walkers: walkers.filter((walker) => walker.walkthroughId === walkthrough.id).map((walker) => walker.name),
              findings: findings.get(walkthrough.id) ?? 0,
            }))}
          />
        )}
        <Section id="plan" title={t('plan.title')}>
          {choices.journeys.length === 0 && (
            <EmptyState
              title={t('plan.noJourneyTitle')}
              action={may(member, 'journey.edit') && <LinkButton href="/journeys">{journeys('title')}</LinkButton>}
            >
              {t('plan.noJourney')}
            </EmptyState>
          )}
          {choices.journeys.length > 0 && (
            <div className="max-w-xl">
              <DescribedForm
                action={planWalkthroughAction}
                submit={t('plan.submit')}
                groups={[
                  {
                    fields: [
                      { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                      ...planFieldsOf(
                        { plannedOn: dayIn(organisation?.timeZone ?? 'UTC', new Date()), walkerIds: [member.id] },
                        choices,
                        (name) => t(`field.${name}`),
                      ),
                    ],
                  },
                ]}
              />
            </div>
          )}
        </Section>
      </div>
    </>
  );
}
