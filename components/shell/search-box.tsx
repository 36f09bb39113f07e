import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

/** Searches the ledger; a plain form, so the answer has an address. */
export function SearchBox() {
  const t = useTranslations('shell.search');
  return (
    <search className="min-w-0 flex-1 md:flex-none">
      <form action="/issues" className="relative">
        <Icon name="search" className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-muted" />
        <input
          type="search"
          name="text"
          data-search
          maxLength={200}
          aria-label={t('label')}
          placeholder={t('submit')}
          className="control ps-8"
        />
      </form>
    </search>
  );
}
