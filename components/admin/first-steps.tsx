import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { NextStep } from './next-step';

/** What makes an empty installation a program, as far as this reader may do it. */
export function FirstSteps({ member }: { member: Member }) {
  const t = useTranslations('admin.welcome');
  const command = (words: ReactNode) => (
    <code dir="ltr" className="font-mono text-xs">
      {words}
    </code>
  );
  return (
    <ol className="grid gap-3 md:grid-cols-2">
      {may(member, 'product.edit') && (
        <NextStep title={t('product')} href="/admin/products">
          {t('productHint')}
        </NextStep>
      )}
      {may(member, 'import.run') && (
        <NextStep title={t('import')} href="/import">
          {t('importHint')}
        </NextStep>
      )}
      {may(member, 'people.manage') && (
        <NextStep title={t('people')} href="/admin/people">
          {t('peopleHint')}
        </NextStep>
      )}
      {may(member, 'organisation.edit') && <NextStep title={t('demo')}>{t.rich('demoHint', { command })}</NextStep>}
    </ol>
  );
}
