import type { Choice } from '@/components/ui/select-field';
import { type HandoverPile, handoverPiles } from '@/domain/people/leaving';
import type { FieldDescription } from './field-description';

type Words = { everything: string; everythingHint: string; nobody: string; pile: (pile: HandoverPile, n: number) => string };

/** One choice for everything, and one per pile that is not empty. */
export function handoverFields(
  piles: readonly { pile: HandoverPile; n: number }[],
  candidates: readonly Choice[],
  words: Words,
): FieldDescription[] {
  const about = { kind: 'combo', choices: candidates, emptyLabel: words.nobody, isOptional: true } as const;
  const perPile = handoverPiles.flatMap((pile): FieldDescription[] => {
    const n = piles.find((counted) => counted.pile === pile)?.n ?? 0;
    return n > 0 ? [{ ...about, name: pile, label: words.pile(pile, n) }] : [];
  });
  if (perPile.length === 0) return [];
  return [{ ...about, name: 'everything', label: words.everything, hint: words.everythingHint }, ...perPile];
}
