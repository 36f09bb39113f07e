import type { Choice } from '@/components/ui/select-field';
import { type HandoverPile, type HeldKind, handoverPiles, heldKinds } from '@/domain/people/leaving';
import type { FieldDescription } from './field-description';

type Words = {
  everything: string;
  everythingHint: string;
  nobody: string;
  pile: (pile: HandoverPile, n: number) => string;
  held: (kind: HeldKind, n: number) => string;
};

/** One choice for everything, one per pile that is not empty, and one for each other kind of thing held. @param held how many of each */
export function handoverFields(
  piles: readonly { pile: HandoverPile; n: number }[],
  candidates: readonly Choice[],
  words: Words,
  held: Record<HeldKind, number>,
): FieldDescription[] {
  const about = { kind: 'combo', choices: candidates, emptyLabel: words.nobody, isOptional: true } as const;
  const perPile = handoverPiles.flatMap((pile): FieldDescription[] => {
    const n = piles.find((counted) => counted.pile === pile)?.n ?? 0;
    return n > 0 ? [{ ...about, name: pile, label: words.pile(pile, n) }] : [];
  });
  const perKind = heldKinds.flatMap((kind): FieldDescription[] =>
    held[kind] > 0 ? [{ ...about, name: kind, label: words.held(kind, held[kind]) }] : [],
  );
  if (perPile.length + perKind.length === 0) return [];
  return [{ ...about, name: 'everything', label: words.everything, hint: words.everythingHint }, ...perPile, ...perKind];
}
