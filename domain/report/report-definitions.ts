/** Figures of the report that are explained on it, each as `definition.<key>` in messages/<locale>/report.json. */
export const definitionKeys = [
  'goalChance',
  'goalScore',
  'proven',
  'verified',
  'released',
  'fixed',
  'found',
  'overdue',
  'slip',
  'releaseChance',
  'burnUp',
  'confidential',
] as const;
export type DefinitionKey = (typeof definitionKeys)[number];
