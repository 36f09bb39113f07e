import type { Channel } from '@/domain/issues/issue';
import type { PersonaRef, ProductRef } from './products';

/** name · customer action · thoughts · emotion · pain · delight opportunity · channel · notes */
export type Lanes = readonly [string, string, string, number, string, string, Channel, string];

export type DemoJourney = {
  product: ProductRef;
  persona: PersonaRef;
  name: string;
  scenario: string;
  kind: 'journey' | 'experience';
  stages: Record<string, Record<string, Lanes>>;
};
