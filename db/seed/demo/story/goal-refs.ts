/** The goals that issues serve; each fiscal year words and measures them in its own way. */
export const goalRefs = ['number', 'answer', 'install', 'keepApp', 'battery', 'words', 'order', 'fix', 'proof', 'steady'] as const;

export type GoalRef = (typeof goalRefs)[number];
