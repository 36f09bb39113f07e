import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Searches the ledger; a plain form, so the answer has an address. */
export function SearchBox() {
  const t = useTranslations('shell.search');
  return (
    <search className="min-w-0 flex-1 md:flex-none">
      <form action="/issues" className="relative">
        <Search aria-hidden className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-muted" />
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
