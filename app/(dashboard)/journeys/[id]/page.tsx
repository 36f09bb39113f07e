import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { journeyFieldsOf } from '@/components/journeys/journey-fields';
import { RemovedPlaces } from '@/components/journeys/removed-places';
import { StageSection } from '@/components/journeys/stage-section';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import { AnswerLine } from '@/components/ui/answer-line';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { countOpenAtTouchpoints } from '@/db/queries/journey-pages';
import { findJourney, listPlaces, listRemovedPlaces } from '@/db/queries/journeys';
import { findProduct, listPersonas } from '@/db/queries/products';
import { listVisits } from '@/db/queries/walkthrough-pages';
import { may } from '@/domain/people/rights';
import { isolated } from '@/domain/report/sentence-arguments';
import { coverageOf } from '@/domain/walkthroughs/coverage';
import { requireMember } from '@/server/session';
import {
  addStageAction,
  addTouchpointAction,
  moveStageAction,
  moveTouchpointAction,
  renameStageAction,
  restorePlaceAction,
  updateJourneyAction,
  updateTouchpointAction,
} from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('journeys'))('title') };
}

const actions = {
  renameStage: renameStageAction,
  moveStage: moveStageAction,
  addTouchpoint: addTouchpointAction,
  updateTouchpoint: updateTouchpointAction,
  moveTouchpoint: moveTouchpointAction,
};

export default async function JourneyPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireMember();
  const [{ id }, t, db] = [await params, await getTranslations('journeys'), await readDb()];
  const journey = await findJourney(db, member, id);
  if (!journey) notFound();
  const { stages, touchpoints } = await listPlaces(db, member, [id]);
  const ids = touchpoints.map((touchpoint) => touchpoint.id);
  const openIssues = await countOpenAtTouchpoints(db, member, ids);
  const coverage = coverageOf(ids, await listVisits(db, member, journey.productId), null);
  const product = await findProduct(db, member, journey.productId);
  const personas = (await listPersonas(db, member, journey.productId)).map((persona) => ({ value: persona.id, label: persona.name }));
  const isEditor = may(member, 'journey.edit');
  const removed = isEditor && (await listRemovedPlaces(db, member, id));
  const hidden = (): FieldDescription[] =>
    Object.entries({ journeyId: id, version: String(journey.version), requestKey: randomUUID() }).map(([name, value]) => ({
      kind: 'hidden',
      name,
      value,
    }));
  const open = [...openIssues.values()].reduce((sum, n) => sum + n, 0);
  const most = Math.max(0, ...openIssues.values());
  const worst = touchpoints.find((touchpoint) => most > 0 && openIssues.get(touchpoint.id) === most)?.name ?? '';
  return (
    <>
      <AnswerLine
        kicker={
          <>
            <Link href="/journeys" className="link">
              {t('title')}
            </Link>{' '}
            · <bdi>{product?.name}</bdi> · <bdi>{journey.name}</bdi>
          </>
        }
      >
        {journey.archivedAt && `${t('archivedTitle')}. `}
        {t('journeyAnswer', {
          open,
          most,
          worst: isolated(worst),
          visited: coverage.kind === 'coverage' ? coverage.visited : 0,
          all: ids.length,
        })}
      </AnswerLine>
      {journey.scenario && (
        <p className="mb-4 max-w-prose whitespace-pre-line" dir="auto">
          {journey.scenario}
        </p>
      )}
      <div className="grid gap-4">
        {stages.length === 0 && <EmptyState title={t('noStageTitle')}>{t('noStage')}</EmptyState>}
        {stages.map((stage, index) => (
          <StageSection
            key={stage.id}
            stage={stage}
            touchpoints={touchpoints.filter((touchpoint) => touchpoint.stageId === stage.id)}
            openIssues={openIssues}
            isFirst={index === 0}
            isLast={index === stages.length - 1}
            journey={journey}
            actions={isEditor ? actions : undefined}
          />
        ))}
        {removed && <RemovedPlaces {...removed} journey={journey} action={restorePlaceAction} />}
        {isEditor && (
          <Section id="edit" title={t('change')}>
            <div className="grid max-w-5xl gap-8 md:grid-cols-2">
              <DescribedForm
                action={addStageAction}
                submit={t('addStage')}
                groups={[{ fields: [...hidden(), { kind: 'text', name: 'name', label: t('newStage'), maxLength: 200 }] }]}
              />
              <DescribedForm
                action={updateJourneyAction}
                submit={t('save')}
                tone="quiet"
                groups={[
                  {
                    fields: [
                      ...hidden(),
                      ...journeyFieldsOf(journey, personas, (name) => t(`field.${name}`)),
                      {
                        kind: 'select',
                        name: 'isArchived',
                        label: t('archive'),
                        value: journey.archivedAt ? 'yes' : '',
                        isOptional: true,
                        choices: [
                          { value: '', label: t('inUse') },
                          { value: 'yes', label: t('archived') },
                        ],
                      },
                    ],
                  },
                ]}
              />
            </div>
          </Section>
        )}
      </div>
    </>
  );
}
