import type { Member } from '@/domain/people/member';
import { may, type Right } from '@/domain/people/rights';

/** The parts of the administration, and the right each one asks for. */
export const adminPlaces = [
  { name: 'people', href: '/admin/people', right: 'people.manage' },
  { name: 'products', href: '/admin/products', right: 'product.edit' },
  { name: 'organisation', href: '/admin/organisation', right: 'organisation.edit' },
  { name: 'holidays', href: '/admin/holidays', right: 'organisation.edit' },
  { name: 'mail', href: '/admin/mail', right: 'mail.manage' },
  { name: 'outbox', href: '/admin/outbox', right: 'mail.manage' },
  { name: 'keys', href: '/admin/keys', right: 'people.manage' },
  { name: 'audit', href: '/admin/audit', right: 'audit.read' },
  { name: 'health', href: '/admin/health', right: 'organisation.edit' },
] as const satisfies readonly { name: string; href: string; right: Right }[];

export type AdminPlace = (typeof adminPlaces)[number]['name'];

export const adminPlacesFor = (member: Pick<Member, 'role'>) => adminPlaces.filter((place) => may(member, place.right));
