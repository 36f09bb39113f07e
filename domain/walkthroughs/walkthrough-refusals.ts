export type WalkthroughRefusal = 'walkthroughs.notFound' | 'walkthroughs.changedElsewhere';
