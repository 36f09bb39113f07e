import type { IconName } from '@/components/ui/icon';
import type { Member } from '@/domain/people/member';
import { may, type Right } from '@/domain/people/rights';
import type { Messages } from '@/messages/messages';

export type PlaceName = Exclude<keyof Messages['shell']['nav'], 'label' | 'more'>;

/** `key` is a key's position on the keyboard: `g`, then it, goes there. `right` hides what a role has no use for. */
export type Place = { name: PlaceName; href: string; icon: IconName; key: string; right?: Right };

/** What the keyboard needs of one. */
export type KeyPlace = Pick<Place, 'name' | 'href' | 'key'>;

/** Ordered as a program is worked: what needs me, then the loop from finding to goal, then the machinery. */
export const places: readonly Place[] = [
  { name: 'home', href: '/', icon: 'house', key: 'KeyH' },
  { name: 'triage', href: '/triage', icon: 'inbox', key: 'KeyT', right: 'issue.triage' },
  { name: 'issues', href: '/issues', icon: 'circle-dot', key: 'KeyI' },
  { name: 'walkthroughs', href: '/walkthroughs', icon: 'footprints', key: 'KeyW' },
  { name: 'journeys', href: '/journeys', icon: 'route', key: 'KeyJ' },
  { name: 'releases', href: '/releases', icon: 'package', key: 'KeyR' },
  { name: 'goals', href: '/goals', icon: 'target', key: 'KeyG' },
  { name: 'outcomes', href: '/outcomes', icon: 'circle-check', key: 'KeyO' },
  { name: 'report', href: '/report', icon: 'file-text', key: 'KeyE' },
  { name: 'program', href: '/program', icon: 'square-activity', key: 'KeyP' },
  { name: 'imports', href: '/import', icon: 'upload', key: 'KeyM', right: 'import.run' },
  { name: 'admin', href: '/admin', icon: 'settings', key: 'KeyA', right: 'product.edit' },
];

export const placesFor = (member: Pick<Member, 'role'>) => places.filter((place) => !place.right || may(member, place.right));

/** The five under the thumb on a phone: triage for leads, goals for the others. */
export function thumbsFor(member: Pick<Member, 'role'>): PlaceName[] {
  return may(member, 'issue.triage') ? ['home', 'triage', 'issues', 'walkthroughs'] : ['home', 'issues', 'walkthroughs', 'goals'];
}
