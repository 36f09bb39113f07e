import type { Day } from '@/domain/calendar/day';
import type { Channel } from '@/domain/issues/issue';

export const walkthroughStatuses = ['planned', 'recording', 'done', 'cancelled'] as const;
export type WalkthroughStatus = (typeof walkthroughStatuses)[number];

/** Steps are written down until it is closed. */
export const isUnderWay = (status: WalkthroughStatus) => status === 'planned' || status === 'recording';

/** How a step ended for the customer. */
export const stepResults = ['done', 'withDifficulty', 'failed'] as const;
export type StepResult = (typeof stepResults)[number];

/** −2 very bad … +2 delighted. */
export const emotions = [-2, -1, 0, 1, 2] as const;
export type Emotion = (typeof emotions)[number];

export type Walkthrough = {
  id: string;
  productId: string;
  journeyId: string;
  personaId: string | null;
  rewalkOfId: string | null;
  title: string;
  build: string;
  channel: Channel | null;
  plannedOn: Day;
  status: WalkthroughStatus;
  startedAt: Date | null;
  finishedAt: Date | null;
  finishedOn: Day | null;
  summary: string;
  version: number;
  createdAt: Date;
};

export type Step = {
  id: string;
  walkthroughId: string;
  touchpointId: string | null;
  position: number;
  action: string;
  result: StepResult | null;
  seconds: number | null;
  emotion: number | null;
  observation: string;
  checksIssueId: string | null;
  isGone: boolean | null;
  walkedById: string;
  version: number;
  createdAt: Date;
};
