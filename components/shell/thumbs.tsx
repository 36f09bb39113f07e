import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import type { Member } from '@/domain/people/member';
import { AccountItems } from './account-menu';
import { PlaceLink } from './place-link';
import { placesFor, thumbsFor } from './places';

/** The rail on a phone: four places and the rest behind the fifth thumb. */
export function Thumbs({ member, signOut }: { member: Member; signOut: FormAction }) {
  const t = useTranslations('shell.nav');
  const names = thumbsFor(member);
  const places = placesFor(member);
  const others = places.filter((place) => !names.includes(place.name));
  return (
    <nav
      data-shell
      aria-label={t('label')}
      className="fixed inset-x-0 bottom-0 z-20 flex border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {places
        .filter((place) => names.includes(place.name))
        .map(({ name, href, icon: Icon }) => (
          <PlaceLink key={name} isThumb href={href} label={t(name)} icon={<Icon aria-hidden className="size-5" />} />
        ))}
      <details data-menu className="flex min-w-0 flex-1">
        <summary className="flex min-h-14 w-full flex-col items-center justify-center gap-1 px-1 text-xs">
          <Ellipsis aria-hidden className="size-5" />
          {t('more')}
        </summary>
        <div className="absolute inset-x-0 bottom-full max-h-[70dvh] overflow-y-auto border-line border-t bg-surface p-2 shadow-float">
          {others.map(({ name, href, icon: Icon }) => (
            <PlaceLink key={name} href={href} label={t(name)} icon={<Icon aria-hidden className="size-5" />} />
          ))}
          <hr className="my-2 border-line" />
          <AccountItems member={member} signOut={signOut} />
        </div>
      </details>
    </nav>
  );
}
