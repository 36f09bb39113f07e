import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArchiveButton } from '@/components/goals/archive-button';
import { BaselineForm } from '@/components/goals/baseline-form';
import { GoalForm } from '@/components/goals/goal-form';
import { KpiForm } from '@/components/goals/kpi-form';
import { PathForm } from '@/components/goals/path-form';
import { PathPaste } from '@/components/goals/path-paste';
import { PlanPart } from '@/components/goals/plan-part';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listBaselines } from '@/db/queries/goal-records';
import { findGoalPlace, listArchivedKpis, listGoalTree } from '@/db/queries/goals';
import { listActiveMembers } from '@/db/queries/members';
import { listProducts } from '@/db/queries/products';
import { isMaintained } from '@/domain/goals/kpi-progress';
import { getFormats } from '@/server/formats';
import { requireRight } from '@/server/page-guard';
import {
  addKpiAction,
  archiveGoalAction,
  archiveKpiAction,
  declareBaselineAction,
  pastePathAction,
  savePathAction,
  takeBackBaselineAction,
  updateGoalAction,
  updateKpiAction,
} from '../../actions';
import { askedYear } from '../../asked-year';

export async function generateMetadata() {
  return { title: (await getTranslations('goals.goal'))('edit') };
}

export default async function GoalPlanPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireRight('goal.edit');
  const [{ id }, t, formats, db] = [await params, await getTranslations('goals'), await getFormats(), await readDb()];
  const place = await findGoalPlace(db, member, id);
  if (!place) notFound();
  const { goal } = place;
  const { span } = await askedYear(place.year);
  const tree = await listGoalTree(db, member, place.fiscalYearId);
  const kpis = tree.kpis.filter((kpi) => kpi.goalId === id);
  const baselines = await listBaselines(
    db,
    member,
    kpis.map((kpi) => kpi.id),
  );
  const archived = await listArchivedKpis(db, member, id);
  const people = await listActiveMembers(db, member);
  const products = (await listProducts(db, member)).filter((product) => !product.archivedAt && !product.isCompetitor);
  const isArchived = goal.archivedAt !== null;

  return (
    <>
      <AnswerLine kicker={t('goal.edit')} actions={<LinkButton href={`/goals/${id}`}>{t('goal.back')}</LinkButton>}>
        <bdi>{goal.name}</bdi>
      </AnswerLine>
      <div className="grid max-w-3xl gap-4">
        <Section title={t('goal.one')}>
          <PlanPart title={t('goal.edit')}>
            <GoalForm
              goal={goal}
              pillarId={goal.pillarId}
              pillars={tree.pillars}
              people={people}
              hidden={{ id, version: String(goal.version) }}
              formats={formats}
              action={updateGoalAction}
              submit={t('goal.save')}
            />
            <ArchiveButton part={goal} isArchived={isArchived} action={archiveGoalAction} />
          </PlanPart>
        </Section>
        <Section title={t('kpi.title')}>
          <div className="grid gap-3">
            {kpis.map((kpi) => (
              <PlanPart key={kpi.id} title={<bdi>{kpi.name}</bdi>}>
                {!isMaintained(kpi) && (
                  <PlanPart title={t('path.title')}>
                    <PathForm
                      kpi={kpi}
                      points={tree.targets.filter((target) => target.kpiId === kpi.id)}
                      year={span}
                      formats={formats}
                      action={savePathAction}
                    />
                    <PathPaste kpi={kpi} requestKey={randomUUID()} action={pastePathAction} />
                  </PlanPart>
                )}
                <PlanPart title={t('baseline.title')}>
                  <BaselineForm
                    kpi={kpi}
                    baselines={baselines.filter(({ kpiId }) => kpiId === kpi.id)}
                    requestKey={randomUUID()}
                    formats={formats}
                    declare={declareBaselineAction}
                    takeBack={takeBackBaselineAction}
                  />
                </PlanPart>
                <KpiForm
                  kpi={kpi}
                  hidden={{ id: kpi.id, version: String(kpi.version) }}
                  products={products}
                  formats={formats}
                  action={updateKpiAction}
                  submit={t('kpi.save')}
                />
                <ArchiveButton part={kpi} isArchived={false} action={archiveKpiAction} />
              </PlanPart>
            ))}
            {!isArchived && (
              <PlanPart title={t('kpi.addKpi')} isNew isOpen={kpis.length === 0}>
                <KpiForm
                  key={kpis.length}
                  hidden={{ goalId: id, requestKey: randomUUID() }}
                  products={products}
                  formats={formats}
                  action={addKpiAction}
                  submit={t('kpi.addKpi')}
                />
              </PlanPart>
            )}
          </div>
        </Section>
        {archived.length > 0 && (
          <Section title={t('plan.archived')}>
            <ul className="grid gap-2">
              {archived.map((kpi) => (
                <li key={kpi.id} className="flex flex-wrap items-center gap-3">
                  <bdi>{kpi.name}</bdi>
                  <ArchiveButton part={kpi} isArchived action={archiveKpiAction} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}
