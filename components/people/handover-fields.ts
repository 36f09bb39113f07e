import type { Choice } from '@/components/ui/select-field';
import { type HandoverPile, handoverPiles } from '@/domain/people/leaving';
import type { FieldDescription } from './field-description';

type Words = {
  everything: string;
  everythingHint: string;
  nobody: string;
  pile: (pile: HandoverPile, n: number) => string;
  goals: (n: number) => string;
};

/** One choice for everything, one per pile that is not empty, and one for the goals. @param goals how many are held */
export function handoverFields(
  piles: readonly { pile: HandoverPile; n: number }[],
  candidates: readonly Choice[],
  words: Words,
  goals: number,
): FieldDescription[] {
  const about = { kind: 'combo', choices: candidates, emptyLabel: words.nobody, isOptional: true } as const;
  const perPile = handoverPiles.flatMap((pile): FieldDescription[] => {
    const n = piles.find((counted) => counted.pile === pile)?.n ?? 0;
    return n > 0 ? [{ ...about, name: pile, label: words.pile(pile, n) }] : [];
  });
  const ofGoals: FieldDescription[] = goals > 0 ? [{ ...about, name: 'goals', label: words.goals(goals) }] : [];
  if (perPile.length + ofGoals.length === 0) return [];
  return [{ ...about, name: 'everything', label: words.everything, hint: words.everythingHint }, ...perPile, ...ofGoals];
}
