import { indexText } from '@/domain/search/search-tokens';
import type { RowContent } from './planned-row';

/** Tokens of everything a row says, names included, as an issue's search text keeps them. */
export const rowSearchText = (content: RowContent): string => {
  const { title, who, whereAt, wanted, obstacle, result, description, analysis, solution, build, owner, verifier, reporter, touchpoint } =
    content;
  const bodies = content.comments.map((comment) => comment.body);
  return indexText([
    title,
    who,
    whereAt,
    wanted,
    obstacle,
    result,
    description,
    analysis,
    solution,
    build,
    owner,
    verifier,
    reporter,
    touchpoint,
    ...bodies,
  ]);
};
