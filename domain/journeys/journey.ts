import type { Channel } from '@/domain/issues/issue';

export const journeyKinds = ['journey', 'experience'] as const;
export type JourneyKind = (typeof journeyKinds)[number];

export type Journey = {
  id: string;
  productId: string;
  personaId: string | null;
  name: string;
  scenario: string;
  kind: JourneyKind;
  archivedAt: Date | null;
  version: number;
};
export type Stage = { id: string; journeyId: string; name: string; position: number; archivedAt: Date | null };
export type Touchpoint = {
  id: string;
  stageId: string;
  name: string;
  position: number;
  customerAction: string;
  thoughts: string;
  emotion: number | null;
  painPoint: string;
  delightOpportunity: string;
  channel: Channel | null;
  notes: string;
  archivedAt: Date | null;
};

/** The list with one item moved by one place; the same list when it is at that end already. */
export function movedByOne<Item extends { id: string }>(items: readonly Item[], id: string, direction: 'up' | 'down'): Item[] {
  const from = items.findIndex((item) => item.id === id);
  const to = direction === 'up' ? from - 1 : from + 1;
  const [one, other] = [items[from], items[to]];
  if (!one || !other) return [...items];
  return items.map((item, index) => (index === from ? other : index === to ? one : item));
}
