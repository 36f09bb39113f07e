import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

/** What a release is for, and the step to the first one that this reader can take. */
export function NoReleases({ member, lacksProduct }: { member: Member; lacksProduct: boolean }) {
  const [t, imports] = [useTranslations('releases'), useTranslations('imports.upload')];
  if (!may(member, 'release.edit')) return <EmptyState title={t('emptyTitle')}>{t('emptyToRead')}</EmptyState>;
  return (
    <EmptyState title={t('emptyTitle')} action={lacksProduct && <LinkButton href="/admin/products">{imports('addProduct')}</LinkButton>}>
      {t(lacksProduct ? 'emptyNoProduct' : 'empty')}
    </EmptyState>
  );
}
