export const walkthroughStatuses = ['planned', 'recording', 'done', 'cancelled'] as const;
export type WalkthroughStatus = (typeof walkthroughStatuses)[number];

/** How a step ended for the customer. */
export const stepResults = ['done', 'withDifficulty', 'failed'] as const;
export type StepResult = (typeof stepResults)[number];

/** −2 very bad … +2 delighted. */
export const emotions = [-2, -1, 0, 1, 2] as const;
export type Emotion = (typeof emotions)[number];
