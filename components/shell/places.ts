import {
  CircleDot,
  Footprints,
  House,
  Inbox,
  type LucideIcon,
  Package,
  Route,
  Settings,
  SquareActivity,
  Target,
  Upload,
} from 'lucide-react';
import type { Member } from '@/domain/people/member';
import { may, type Right } from '@/domain/people/rights';
import type { Messages } from '@/messages/messages';

export type PlaceName = Exclude<keyof Messages['shell']['nav'], 'label' | 'more'>;

/** `key` is a key's position on the keyboard: `g`, then it, goes there. `right` hides what a role has no use for. */
export type Place = { name: PlaceName; href: string; icon: LucideIcon; key: string; right?: Right };

/** Ordered as a program is worked: what needs me, then the loop from finding to goal, then the machinery. */
export const places: readonly Place[] = [
  { name: 'home', href: '/', icon: House, key: 'KeyH' },
  { name: 'triage', href: '/triage', icon: Inbox, key: 'KeyT', right: 'issue.triage' },
  { name: 'issues', href: '/issues', icon: CircleDot, key: 'KeyI' },
  { name: 'walkthroughs', href: '/walkthroughs', icon: Footprints, key: 'KeyW' },
  { name: 'journeys', href: '/journeys', icon: Route, key: 'KeyJ' },
  { name: 'releases', href: '/releases', icon: Package, key: 'KeyR' },
  { name: 'goals', href: '/goals', icon: Target, key: 'KeyG' },
  { name: 'program', href: '/program', icon: SquareActivity, key: 'KeyP' },
  { name: 'imports', href: '/import', icon: Upload, key: 'KeyM', right: 'import.run' },
  { name: 'admin', href: '/admin', icon: Settings, key: 'KeyA', right: 'organisation.edit' },
];

export const placesFor = (member: Pick<Member, 'role'>) => places.filter((place) => !place.right || may(member, place.right));

/** The five under the thumb on a phone: triage for leads, goals for the others. */
export function thumbsFor(member: Pick<Member, 'role'>): PlaceName[] {
  return may(member, 'issue.triage') ? ['home', 'triage', 'issues', 'walkthroughs'] : ['home', 'issues', 'walkthroughs', 'goals'];
}
