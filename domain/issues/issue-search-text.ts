import { indexText } from '@/domain/search/search-tokens';
import type { Issue } from './issue';

/** Fields whose words are found by the full-text search, beside the comments. */
export const searchedFields = [
  'key',
  'title',
  'who',
  'whereAt',
  'wanted',
  'obstacle',
  'result',
  'description',
  'analysis',
  'solution',
  'build',
  'externalKey',
] as const satisfies readonly (keyof Issue)[];

export const issueSearchText = (issue: Issue, commentBodies: readonly string[]): string =>
  indexText([...searchedFields.map((field) => issue[field] ?? ''), ...commentBodies]);
