import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { journeyFieldsOf } from '@/components/journeys/journey-fields';
import { DescribedForm } from '@/components/people/described-form';
import { rowsHref } from '@/components/program/program-texts';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { readDb } from '@/db/connection';
import { listJourneys, listPlaces } from '@/db/queries/journeys';
import { listActiveProducts } from '@/db/queries/products';
import { listTallies } from '@/db/queries/tallies';
import { listAllPersonas } from '@/db/queries/walkthrough-pages';
import { openStatuses } from '@/domain/issues/issue';
import { journeyPains } from '@/domain/journeys/journey-pains';
import { may } from '@/domain/people/rights';
import { heatOf } from '@/domain/program/heat';
import { isolated } from '@/domain/report/sentence-arguments';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { createJourneyAction } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('journeys'))('title') };
}

export default async function JourneysPage() {
  const member = await requireMember();
  const [t, heat, imports, formats, db] = await Promise.all([
    getTranslations('journeys'),
    getTranslations('program.heat'),
    getTranslations('imports.upload'),
    getFormats(),
    readDb(),
  ]);
  const journeys = await listJourneys(db, member);
  const { stages, touchpoints } = await listPlaces(
    db,
    member,
    journeys.map((journey) => journey.id),
  );
  const pains = journeyPains(stages, heatOf(await listTallies(db, 'heat'), Number.POSITIVE_INFINITY));
  const archived = await listJourneys(db, member, undefined, true);
  const products = await listActiveProducts(db, member);
  const lacksProduct = products.length === 0 && may(member, 'product.edit');
  const personas = (await listAllPersonas(db, member)).map((persona) => ({
    value: persona.id,
    label: `${persona.productName} · ${persona.name}`,
  }));
  const worstJourney = journeys.find((journey) => journey.id === pains.worst?.stage.journeyId);
  const stagesOf = (id: string) => stages.filter((stage) => stage.journeyId === id).map((stage) => stage.id);
  const pointsOf = (stageIds: readonly string[]) => touchpoints.filter((point) => stageIds.includes(point.stageId)).length;
  return (
    <>
      <AnswerLine kicker={t('question')}>
        {pains.worst && worstJourney
          ? heat('sentence', {
              stage: isolated(`${pains.worst.stage.name} · ${worstJourney.name}`),
              count: pains.worst.heat.n,
              severe: pains.worst.heat[4] + pains.worst.heat[3],
            })
          : t('answer', { journeys: journeys.length, touchpoints: touchpoints.length })}
      </AnswerLine>
      <div className="grid gap-6">
        {journeys.length === 0 && (
          <EmptyState
            title={t('emptyTitle')}
            action={lacksProduct && <LinkButton href="/admin/products">{imports('addProduct')}</LinkButton>}
          >
            {t(lacksProduct ? 'emptyNoProduct' : 'empty')}
          </EmptyState>
        )}
        {journeys.length > 0 && (
          <Table
            caption={t('title')}
            columns={[
              { id: 'name', label: t('table.name'), isMain: true },
              { id: 'product', label: t('table.product') },
              { id: 'persona', label: t('table.persona') },
              { id: 'stages', label: t('table.stages'), isNumber: true },
              { id: 'touchpoints', label: t('table.touchpoints'), isNumber: true },
              { id: 'open', label: t('table.open'), isNumber: true },
            ]}
            rows={journeys.map((journey) => {
              const stageIds = stagesOf(journey.id);
              const open = pains.open.get(journey.id) ?? 0;
              return {
                id: journey.id,
                cells: {
                  name: (
                    <Link href={`/journeys/${journey.id}`} className="link">
                      <bdi>{journey.name}</bdi>
                    </Link>
                  ),
                  product: <bdi>{journey.productName}</bdi>,
                  persona: <bdi>{journey.personaName ?? '—'}</bdi>,
                  stages: formats.number(stageIds.length),
                  touchpoints: formats.number(pointsOf(stageIds)),
                  open:
                    open === 0 ? (
                      formats.number(0)
                    ) : (
                      <Link href={rowsHref({ stage: stageIds, status: openStatuses })} className="link">
                        {formats.number(open)}
                      </Link>
                    ),
                },
              };
            })}
          />
        )}
        {archived.length > 0 && (
          <Section id="archived" title={t('archivedTitle')}>
            <ul>
              {archived.map((journey) => (
                <li key={journey.id}>
                  <Link href={`/journeys/${journey.id}`} className="link">
                    <bdi>{journey.name}</bdi>
                  </Link>{' '}
                  <bdi className="text-muted">{journey.productName}</bdi>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {may(member, 'journey.edit') && products.length > 0 && (
          <Section id="new" title={t('new')}>
            <div className="max-w-xl">
              <DescribedForm
                action={createJourneyAction}
                submit={t('new')}
                groups={[
                  {
                    fields: [
                      { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                      {
                        kind: 'select',
                        name: 'productId',
                        label: t('table.product'),
                        value: products[0]?.id ?? '',
                        choices: products.map((product) => ({ value: product.id, label: product.name })),
                      },
                      ...journeyFieldsOf({}, personas, (name) => t(`field.${name}`)),
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
