import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { productFields } from '@/components/admin/product-fields';
import { ProductTable } from '@/components/admin/product-table';
import { DescribedForm } from '@/components/people/described-form';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listProducts } from '@/db/queries/products';
import { requireRight } from '@/server/page-guard';
import { addProductAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('products') };
}

export default async function ProductsPage() {
  const member = await requireRight('product.edit');
  const products = await listProducts(await readDb(), member);
  const inUse = products.filter((product) => !product.archivedAt);
  const t = await getTranslations('admin.products');
  return (
    <>
      <AdminAnswer member={member} current="products">
        {t('answer', { count: inUse.length, competitors: inUse.filter((product) => product.isCompetitor).length })}
      </AdminAnswer>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">{products.length > 0 && <ProductTable products={products} />}</div>
        <Section id="add" title={t('add')}>
          <DescribedForm
            action={addProductAction}
            submit={t('add')}
            groups={[{ fields: [{ kind: 'hidden', name: 'requestKey', value: randomUUID() }, ...productFields({}, t)] }]}
          />
        </Section>
      </div>
    </>
  );
}
