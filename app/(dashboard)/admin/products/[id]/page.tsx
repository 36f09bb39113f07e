import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { PersonaEditor } from '@/components/admin/persona-editor';
import { personaFieldsOf, productFields } from '@/components/admin/product-fields';
import { DescribedForm } from '@/components/people/described-form';
import { ActionForm } from '@/components/ui/action-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { readDb } from '@/db/connection';
import { findProduct, listPersonas } from '@/db/queries/products';
import { requireRight } from '@/server/page-guard';
import {
  addPersonaAction,
  archiveProductAction,
  removePersonaAction,
  restoreProductAction,
  updatePersonaAction,
  updateProductAction,
} from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('products') };
}

export default async function ProductPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireRight('product.edit');
  const db = await readDb();
  const product = await findProduct(db, member, (await params).id);
  if (!product) notFound();
  const personas = await listPersonas(db, member, product.id);
  const t = await getTranslations('admin.products');
  const words = await getTranslations('admin.personas');
  const save = (await getTranslations('ui.do'))('save');
  const version = { kind: 'hidden', name: 'version', value: String(product.version) } as const;
  const productId = { kind: 'hidden', name: 'productId', value: product.id } as const;
  return (
    <>
      <AdminAnswer member={member} current="products">
        {t('answerOne', { name: product.name, count: personas.length })}
      </AdminAnswer>
      <div className="grid items-start gap-x-10 lg:grid-cols-2">
        <Section title={words('title')} aside={words('hint')}>
          <div className="flex flex-col gap-3">
            {personas.length === 0 && <EmptyState title={words('empty')}>{words('emptyHint')}</EmptyState>}
            {personas.map((persona) => (
              <PersonaEditor key={persona.id} persona={persona} save={updatePersonaAction} remove={removePersonaAction} />
            ))}
            <details className="group rounded border border-line border-dashed" open={personas.length === 0}>
              <summary className="flex cursor-pointer items-center gap-2 px-4 py-3 font-medium">
                <Icon name="chevron-down" className="size-4 shrink-0 text-muted group-open:rotate-180" />
                {words('add')}
              </summary>
              <div className="border-line border-t p-4">
                <DescribedForm
                  key={personas.length}
                  action={addPersonaAction}
                  submit={words('add')}
                  groups={[
                    { fields: [productId, { kind: 'hidden', name: 'requestKey', value: randomUUID() }, ...personaFieldsOf({}, words)] },
                  ]}
                />
              </div>
            </details>
          </div>
        </Section>
        <div>
          <Section title={t('details')}>
            <DescribedForm
              action={updateProductAction}
              submit={save}
              groups={[{ fields: [productId, version, ...productFields(product, t)] }]}
            />
          </Section>
          <Section title={product.archivedAt ? t('archived') : t('archive')}>
            <p className="mb-3 text-muted text-sm">{t('archiveHint')}</p>
            <ActionForm
              action={product.archivedAt ? restoreProductAction : archiveProductAction}
              className="flex flex-col items-start gap-2"
            >
              <input type="hidden" name="productId" value={product.id} />
              <input type="hidden" name="version" value={product.version} />
              <SubmitButton tone="quiet">{product.archivedAt ? t('restore') : t('archive')}</SubmitButton>
            </ActionForm>
          </Section>
        </div>
      </div>
    </>
  );
}
