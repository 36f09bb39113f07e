import { getTranslations } from 'next-intl/server';
import { ImportTable } from '@/components/imports/import-table';
import { UploadForm } from '@/components/imports/upload-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { DropArea } from '@/components/ui/drop-area';
import { EmptyState } from '@/components/ui/empty-state';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { countImports, listImports } from '@/db/queries/imports';
import { listActiveProducts } from '@/db/queries/products';
import { isStranded } from '@/domain/imports/import';
import { uploadRefusals } from '@/domain/imports/import-refusals';
import { getFormats } from '@/server/formats';
import { progressOf } from '@/server/imports/background';
import { limits } from '@/server/imports/limits';
import { hasEnded } from '@/server/imports/worker-process';
import { requireRight } from '@/server/page-guard';
import { refusalSentence } from '@/server/sentences';

const importsAtOnce = 30;
const mostMegabytes = limits.uploadBytes / 1024 / 1024;

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations('imports'))('title') };
}

export default async function ImportPage({ searchParams }: Asked) {
  const member = await requireRight('import.run');
  const [asked, t, formats, db] = await Promise.all([searchParams, getTranslations('imports'), getFormats(), readDb()]);
  const before = typeof asked.before === 'string' && !Number.isNaN(Date.parse(asked.before)) ? new Date(asked.before) : undefined;
  const [products, found] = [await listActiveProducts(db, member), await listImports(db, member, importsAtOnce + 1, before)];
  const counts = await countImports(db, member);
  const now = new Date();
  const imports = found
    .slice(0, importsAtOnce)
    .map((item) => ({ ...item, isStranded: isStranded(item, now, hasEnded) && !progressOf(item.id) }));
  const last = imports.at(-1);
  const refused = uploadRefusals.find((code) => code === `imports.${asked.refused}`);

  return (
    <DropArea label={t('upload.drop')} className="min-h-[80vh]">
      <AnswerLine kicker={t('title')}>
        {t('answer.list', {
          count: counts.get('done') ?? 0,
          waiting: counts.get('ready') ?? 0,
        })}
      </AnswerLine>
      <Section id="upload" title={t('upload.title')}>
        {products.length === 0 ? (
          <EmptyState title={t('upload.noProduct')} action={<LinkButton href="/admin/products">{t('upload.addProduct')}</LinkButton>}>
            {t('upload.noProductHint')}
          </EmptyState>
        ) : (
          <UploadForm
            products={products}
            mostMegabytes={mostMegabytes}
            refusal={refused && (await refusalSentence({ code: refused, values: { most: mostMegabytes } }))}
          />
        )}
      </Section>
      <Section id="past" title={t('list.title')}>
        {imports.length === 0 && <EmptyState title={t('list.empty')}>{t('list.emptyHint')}</EmptyState>}
        {imports.length > 0 && <ImportTable imports={imports} formats={formats} now={now} />}
        <Pager
          previousHref={before ? '/import' : undefined}
          nextHref={found.length > importsAtOnce && last ? `/import?before=${encodeURIComponent(last.createdAt.toISOString())}` : undefined}
        />
      </Section>
    </DropArea>
  );
}
