import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IssueNewForm } from '@/components/issues/issue-new-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listPlaceChoices } from '@/db/queries/issue-place';
import { findStepOrigin, type StepOrigin } from '@/db/queries/new-issue';
import { listActiveProducts } from '@/db/queries/products';
import { requireMember } from '@/server/session';
import { placeChoices } from '../[key]/issue-choices';
import { newIssueAction } from './actions';
import { newIssueGroups } from './new-issue-fields';

type NewIssuePageProps = { searchParams: Promise<{ step?: string; product?: string; title?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issues.new'))('title') };
}

export default async function NewIssuePage({ searchParams }: NewIssuePageProps) {
  const member = await requireMember();
  const { step, product: asked, title } = await searchParams;
  const db = await readDb();
  const [origin, products, t] = await Promise.all([
    step ? findStepOrigin(db, member, step) : undefined,
    listActiveProducts(db, member),
    getTranslations('issues.new'),
  ]);
  const product =
    products.find((one) => one.id === (origin?.productId ?? asked)) ?? products.find((one) => !one.isCompetitor) ?? products[0];
  const places = product ? placeChoices(await listPlaceChoices(db, member, product.id)) : [];
  return (
    <>
      <AnswerLine kicker={t('title')}>{t('answer')}</AnswerLine>
      {product ? (
        <div className="max-w-2xl">
          {origin && <FoundAt origin={origin} text={t('fromStep', { position: origin.position, title: origin.title })} />}
          {!origin && products.length > 1 && (
            <noscript>
              <nav className="mb-3 flex flex-wrap gap-3">
                {products.map((one) => (
                  <a key={one.id} href={`/issues/new?product=${one.id}`} aria-current={one.id === product.id ? 'page' : undefined}>
                    {one.name}
                  </a>
                ))}
              </nav>
            </noscript>
          )}
          <IssueNewForm
            action={newIssueAction}
            hidden={{ requestKey: newId(), ...(origin ? { step: origin.stepId, productId: origin.productId } : {}) }}
            products={origin ? [] : products.map((one) => ({ value: one.id, label: one.name }))}
            productId={product.id}
            title={title ?? ''}
            words={{
              titleHint: t('titleHint'),
              similar: t('similar'),
              similarHint: t('similarHint'),
              noSimilar: t('noSimilar'),
              check: t('check'),
              save: t('save'),
              sameStep: t('sameStep'),
              samePlace: t('samePlace'),
            }}
            {...(await newIssueGroups(places, origin))}
          />
        </div>
      ) : (
        <EmptyState title={t('noProduct')} />
      )}
    </>
  );
}

function FoundAt({ origin, text }: { origin: StepOrigin; text: string }) {
  return (
    <p className="mb-3 text-muted text-sm">
      <Link href={`/walkthroughs/${origin.walkthroughId}`} className="link">
        {text}
      </Link>
      {origin.touchpointName && (
        <>
          {' '}
          · <bdi>{origin.touchpointName}</bdi>
        </>
      )}
    </p>
  );
}
