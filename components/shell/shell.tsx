import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import type { Member } from '@/domain/people/member';
import { AccountMenu } from './account-menu';
import { DemoBanner } from './demo-banner';
import { Keyboard } from './keyboard';
import { Logo } from './logo';
import { PlaceLinks } from './place-links';
import { placesFor } from './places';
import { SearchBox } from './search-box';
import { Thumbs } from './thumbs';

type ShellProps = {
  member: Member;
  organisationName: string;
  isDemo: boolean;
  signOut: FormAction;
  children: ReactNode;
};

/** What stands around every page: where one is, where one can go, who one is. */
export function Shell({ member, organisationName, isDemo, signOut, children }: ShellProps) {
  const t = useTranslations('shell');
  const places = placesFor(member).map(({ name, href, icon, key }) => ({ name, href, icon, key, label: t(`nav.${name}`) }));
  return (
    <div className="md:grid md:min-h-dvh print:block md:grid-cols-[13rem_minmax(0,1fr)]">
      <a
        href="#content"
        data-shell
        className="fixed start-2 top-2 z-50 -translate-y-20 rounded bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <header data-shell className="border-line border-e max-md:hidden">
        <div className="sticky top-0 flex h-dvh flex-col gap-3 p-3">
          <Logo organisationName={organisationName} />
          <SearchBox />
          <nav aria-label={t('nav.label')} className="flex min-h-0 flex-1 flex-col gap-px overflow-y-auto">
            <PlaceLinks places={places} look="rail" />
          </nav>
          <AccountMenu member={member} signOut={signOut} />
        </div>
      </header>
      <div className="flex min-w-0 flex-col max-md:pb-20">
        {isDemo && <DemoBanner />}
        <header data-shell className="flex items-center gap-3 px-4 pt-3 md:hidden">
          <Logo organisationName={organisationName} />
          <SearchBox />
        </header>
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 pb-10 outline-none md:px-6">
          {children}
        </main>
      </div>
      <Thumbs member={member} places={places} signOut={signOut} />
      <Keyboard places={places} />
    </div>
  );
}
