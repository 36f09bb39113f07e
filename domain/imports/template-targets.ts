import type { ImportTarget } from './import-target';

/** The columns of the template that people can download; its headings must be ones that the guess knows. */
export const templateTargets = [
  'title',
  'where',
  'who',
  'wanted',
  'obstacle',
  'result',
  'severity',
  'priority',
  'status',
  'owner',
  'verifier',
  'reporter',
  'foundOn',
  'dueOn',
  'touchpoint',
  'stage',
  'analysis',
  'solution',
  'build',
  'channel',
  'externalKey',
] as const satisfies readonly ImportTarget[];
