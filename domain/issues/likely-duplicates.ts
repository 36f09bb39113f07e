import { pairs } from '@/domain/search/search-tokens';
import { sharedWords } from './shared-words';
import { meaningfulWords, similarityOfParts, titleParts } from './similarity';

export type Lookalike = { id: string; title: string; touchpointId: string | null; stepId: string | null };

export type LikelyDuplicate = {
  id: string;
  /** 0…1 */
  score: number;
  /** Why: what both titles say, in the issue's spelling as the search writes it. */
  sharedWords: string[];
  samePlace: 'step' | 'touchpoint' | null;
};

const lowestScore = 0.3;
const lowestSimilarity = 0.15;
const placeBonus = { step: 0.15, touchpoint: 0.1 };

/**
 * The candidates that may report the same problem, the likeliest first: how alike the titles are, raised a little when both were
 * met at the same step or touchpoint. Never by place alone.
 */
export function likelyDuplicates<Candidate extends Lookalike>(
  issue: Lookalike,
  candidates: readonly Candidate[],
  limit: number,
): (LikelyDuplicate & { candidate: Candidate })[] {
  const parts = titleParts(issue.title);
  return candidates
    .filter((candidate) => candidate.id !== issue.id)
    .flatMap((candidate) => {
      const similarity = similarityOfParts(parts, titleParts(candidate.title));
      const samePlace = placeShared(issue, candidate);
      const score = similarity < lowestSimilarity ? 0 : Math.min(1, similarity + (samePlace ? placeBonus[samePlace] : 0));
      return score < lowestScore ? [] : [{ id: candidate.id, score, samePlace, candidate }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((found) => ({ ...found, sharedWords: sharedWords(issue.title, found.candidate.title) }));
}

function placeShared(a: Lookalike, b: Lookalike): LikelyDuplicate['samePlace'] {
  if (a.stepId && a.stepId === b.stepId) return 'step';
  return a.touchpointId && a.touchpointId === b.touchpointId ? 'touchpoint' : null;
}

const stemLength = 6;
const mostQueried = 8;

/**
 * The few beginnings of words to ask the full-text index for before comparing titles: match **any** of them, each as a
 * **prefix** (`bestel*`). The longest words come first, cut to six letters so that endings and compounds still meet.
 */
export function duplicateQueryTokens(title: string): string[] {
  const tokens = meaningfulWords(title)
    .flatMap((word) => (word.isUnspaced ? pairs(word.text) : [[...word.text].slice(0, stemLength).join('')]))
    .filter((token) => [...token].length > 1);
  return [...new Set(tokens)].sort((a, b) => b.length - a.length).slice(0, mostQueried);
}
