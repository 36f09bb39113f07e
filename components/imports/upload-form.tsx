import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';

type UploadFormProps = {
  products: readonly { id: string; name: string; key: string }[];
  mostMegabytes: number;
  /** Why the file sent before was not taken. */
  refusal?: string;
};

/** A plain form to a route, because files do not pass through actions; it works without scripts. */
export function UploadForm({ products, mostMegabytes, refusal }: UploadFormProps) {
  const t = useTranslations('imports.upload');
  return (
    <form action="/api/imports" method="post" encType="multipart/form-data" className="flex max-w-xl flex-col gap-4">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <TextField
        type="file"
        name="file"
        label={t('file')}
        hint={t('fileHint', { most: mostMegabytes })}
        accept=".csv,.tsv,.txt,.xlsx,.xlsm"
        required
      />
      <SelectField
        name="productId"
        label={t('product')}
        choices={products.map((product) => ({ value: product.id, label: `${product.name} (${product.key})` }))}
      />
      <p className="text-muted text-sm">{t('safe')}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton>{t('submit')}</SubmitButton>
        <a href="/api/imports/template" download className="link text-sm">
          {t('template')}
        </a>
      </div>
    </form>
  );
}
