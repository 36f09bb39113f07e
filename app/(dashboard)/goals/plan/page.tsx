import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { ArchiveButton } from '@/components/goals/archive-button';
import { GoalForm } from '@/components/goals/goal-form';
import { PillarForm } from '@/components/goals/pillar-form';
import { PlanPart } from '@/components/goals/plan-part';
import { PolicyForm } from '@/components/goals/policy-form';
import { YearTabs } from '@/components/goals/year-tabs';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listArchived, listFiscalYears, listGoalTree } from '@/db/queries/goals';
import { listActiveMembers } from '@/db/queries/members';
import { getFormats } from '@/server/formats';
import { requireRight } from '@/server/page-guard';
import { addGoalAction, addPillarAction, archiveGoalAction, archivePillarAction, savePolicyAction, updatePillarAction } from '../actions';
import { askedYear } from '../asked-year';

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('manage') };
}

export default async function PlanPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireRight('goal.edit');
  const [t, formats, db, asked] = await Promise.all([getTranslations('goals'), getFormats(), readDb(), searchParams]);
  const { year, current } = await askedYear(asked.year);
  const years = await listFiscalYears(db, member);
  const policy = years.find((one) => one.year === year);
  const tree = policy ? await listGoalTree(db, member, policy.id) : { pillars: [], goals: [] };
  const archived = policy ? await listArchived(db, member, policy.id) : [];
  const people = policy ? await listActiveMembers(db, member) : [];
  const known = [...new Set([...years.map((one) => one.year), current, current + 1, year])].sort();

  return (
    <>
      <AnswerLine
        kicker={t('manage')}
        filters={<YearTabs years={known} current={year} path="/goals/plan" />}
        actions={<LinkButton href={`/goals?year=${year}`}>{t('backToYear', { year })}</LinkButton>}
      >
        {policy ? t('plan.answer', { year, pillars: tree.pillars.length, goals: tree.goals.length }) : t('year.noPolicy', { year })}
      </AnswerLine>
      <div className="grid max-w-3xl gap-8">
        <Section title={t('policy.title')}>
          <PlanPart title={policy ? t('policy.edit') : t('policy.create')} isOpen={!policy}>
            <PolicyForm
              key={`${year} ${policy ? 'edit' : 'new'}`}
              year={year}
              policy={policy}
              copyFrom={years.find((one) => one.year < year)?.year}
              requestKey={randomUUID()}
              action={savePolicyAction}
            />
          </PlanPart>
        </Section>
        {policy && (
          <Section title={t('pillar.title')}>
            <div className="grid gap-3">
              {tree.pillars.map((pillar) => (
                <PlanPart key={pillar.id} title={<bdi>{pillar.name}</bdi>} isOpen={asked.pillar === pillar.id}>
                  <ul className="grid gap-1">
                    {tree.goals
                      .filter((goal) => goal.pillarId === pillar.id)
                      .map((goal) => (
                        <li key={goal.id}>
                          <Link href={`/goals/${goal.id}/plan`} className="link">
                            <bdi>{goal.name}</bdi>
                          </Link>
                        </li>
                      ))}
                  </ul>
                  <PlanPart title={t('goal.add')} isNew>
                    <GoalForm
                      key={tree.goals.length}
                      pillarId={pillar.id}
                      pillars={[]}
                      people={people}
                      hidden={{ requestKey: randomUUID() }}
                      formats={formats}
                      action={addGoalAction}
                      submit={t('goal.add')}
                    />
                  </PlanPart>
                  <PlanPart title={t('pillar.edit')}>
                    <PillarForm
                      pillar={pillar}
                      hidden={{ id: pillar.id, version: String(pillar.version) }}
                      action={updatePillarAction}
                      submit={t('pillar.save')}
                    />
                    <ArchiveButton part={pillar} isArchived={false} action={archivePillarAction} />
                  </PlanPart>
                </PlanPart>
              ))}
              <PlanPart title={t('pillar.add')} isNew isOpen={tree.pillars.length === 0}>
                <PillarForm
                  key={tree.pillars.length}
                  hidden={{ requestKey: randomUUID(), year: String(year) }}
                  action={addPillarAction}
                  submit={t('pillar.add')}
                />
              </PlanPart>
            </div>
          </Section>
        )}
        {archived.length > 0 && (
          <Section title={t('plan.archived')}>
            <ul className="grid gap-2">
              {archived.map((part) => (
                <li key={part.id} className="flex flex-wrap items-center gap-3">
                  <span>
                    {t(part.noun === 'pillar' ? 'pillar.one' : 'goal.one')}: <bdi>{part.name}</bdi>
                  </span>
                  <ArchiveButton part={part} isArchived action={part.noun === 'pillar' ? archivePillarAction : archiveGoalAction} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}
