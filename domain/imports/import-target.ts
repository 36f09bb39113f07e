/** What a column of a file can become. */
export const importTargets = [
  'ignore',
  'keep',
  'title',
  'description',
  'who',
  'where',
  'wanted',
  'obstacle',
  'result',
  'severity',
  'priority',
  'status',
  'resolution',
  'owner',
  'verifier',
  'reporter',
  'foundOn',
  'dueOn',
  'closedOn',
  'touchpoint',
  'stage',
  'solution',
  'analysis',
  'build',
  'channel',
  'comment',
  'link',
  'externalKey',
] as const;
export type ImportTarget = (typeof importTargets)[number];

/** Several columns may go there; every other target takes one column. */
export const manyColumnTargets: readonly ImportTarget[] = ['ignore', 'keep', 'description', 'comment', 'link'];

/** Labels that people write on the first row of a group only. */
export const carriedTargets: readonly ImportTarget[] = [
  'who',
  'where',
  'touchpoint',
  'stage',
  'owner',
  'verifier',
  'reporter',
  'build',
  'channel',
  'foundOn',
];

/** A row with none of these says nothing. */
export const sayingTargets: readonly ImportTarget[] = ['title', 'description', 'wanted', 'obstacle', 'result'];

export const dayTargets: readonly ImportTarget[] = ['foundOn', 'dueOn', 'closedOn'];
