export type WalkthroughRefusal =
  | 'walkthroughs.notFound'
  | 'walkthroughs.changedElsewhere'
  | 'walkthroughs.productUnknown'
  | 'walkthroughs.journeyUnknown'
  | 'walkthroughs.walkerUnknown'
  | 'walkthroughs.noWalkers'
  | 'walkthroughs.notYours'
  | 'walkthroughs.notRecording'
  | 'walkthroughs.noSteps'
  | 'walkthroughs.stepNotFound'
  | 'walkthroughs.touchpointUnknown'
  | 'walkthroughs.checkNotReleased'
  | 'walkthroughs.emptyStep';
