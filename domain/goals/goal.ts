export const goalKinds = ['committed', 'aspirational'] as const;
export type GoalKind = (typeof goalKinds)[number];

export const kpiDirections = ['rise', 'fall', 'maintain'] as const;
export type KpiDirection = (typeof kpiDirections)[number];

/** `pp` are percentage points of a rate, `percent` is a share or a relative change; never guessed from each other. */
export const kpiUnits = ['number', 'percent', 'pp', 'days', 'seconds', 'score', 'perMonth'] as const;
export type KpiUnit = (typeof kpiUnits)[number];

/** What the ledger can compute by itself. */
export const computedMeasures = ['onTimeFixRate', 'medianDaysToFix', 'openP0P1', 'verifiedShare', 'walkthroughCoverage'] as const;
export type ComputedMeasure = (typeof computedMeasures)[number];

export const checkInConfidences = ['onTrack', 'atRisk', 'offTrack'] as const;
export type CheckInConfidence = (typeof checkInConfidences)[number];
