import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import { Icon } from '@/components/ui/icon';
import type { Member } from '@/domain/people/member';
import { AccountItems } from './account-menu';
import { PlaceLinks, type ShownPlace } from './place-links';
import { thumbsFor } from './places';

type ThumbsProps = { member: Member; places: readonly ShownPlace[]; signOut: FormAction };

/** The rail on a phone: four places and the rest behind the fifth thumb. */
export function Thumbs({ member, places, signOut }: ThumbsProps) {
  const t = useTranslations('shell.nav');
  const short = useTranslations('shell.thumb');
  const names = thumbsFor(member);
  const isThumb = ({ name }: ShownPlace) => names.includes(name);
  // The one name that is too long for a fifth of a phone.
  const thumbs = places
    .filter(isThumb)
    .map((place) => (place.name === 'walkthroughs' ? { ...place, label: short('walkthroughs') } : place));
  return (
    <nav
      data-shell
      aria-label={t('label')}
      className="fixed inset-x-0 bottom-0 z-20 flex border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <PlaceLinks places={thumbs} look="thumb" />
      <details data-menu className="flex min-w-0 flex-1">
        <summary className="flex min-h-14 w-full flex-col items-center justify-center gap-1 px-1 text-xs">
          <Icon name="ellipsis" className="size-5" />
          {t('more')}
        </summary>
        <div className="absolute inset-x-0 bottom-full max-h-[70dvh] overflow-y-auto border-line border-t bg-surface p-2 shadow-float">
          <PlaceLinks places={places.filter((place) => !isThumb(place))} look="sheet" />
          <hr className="my-2 border-line" />
          <AccountItems member={member} signOut={signOut} />
        </div>
      </details>
    </nav>
  );
}
