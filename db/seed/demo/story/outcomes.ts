import type { KpiUnit } from '@/domain/goals/goal';
import type { BetterDirection, ChangeUnit } from '@/domain/outcomes/outcome';
import type { PersonRef } from './people';
import type { ReleaseRef } from './releases';

type About = { issue: string } | { release: ReleaseRef } | { initiative: string; starts: number };

/** @property effect of the fix as the series will tell it, in the contract's unit @property noise standard deviation; in percent of the level for a change in percent */
type Series = {
  level: number;
  trend: number;
  noise: number;
  rho: number;
  effect: number;
  decimals: number;
  /** Weeks before the fix whose value was lost. */
  lost?: readonly number[];
};

export type DemoOutcome = {
  about: About;
  measure: string;
  unit: KpiUnit;
  changeUnit: ChangeUnit;
  direction: BetterDirection;
  /** Weeks. */
  before: number;
  settling: number;
  after: number;
  /** Days before the fix took effect; from today when it has not. */
  written: number;
  owner: PersonRef;
  source: string;
  smallest?: number;
  guards?: readonly string[];
  control?: string;
  series?: Series;
  shares?: readonly [x: number, n: number, x: number, n: number];
  nps?: readonly [number, number, number, number, number, number];
  expected?: readonly [number, number];
  claimed?: number;
  /** A change of the contract after the fix was out: the weeks after, as they were before it, and why. */
  changed?: { after: number; days: number; why: string };
};

const merge = { initiative: 'One hotline number instead of eighteen', starts: -210 } as const;
const weeks = { before: 52, settling: 162, after: 6 } as const;

/** What the program said it would change, and what came of it. */
export const outcomes: readonly DemoOutcome[] = [
  {
    about: merge,
    measure: 'Callers lost in the menu (IVR loss rate)',
    unit: 'percent',
    changeUnit: 'pp',
    direction: 'fall',
    smallest: 2,
    ...weeks,
    written: 30,
    owner: 'ana',
    guards: ['Repeat calls avoided'],
    source:
      'Weekly figures of the telephone system, eighteen lines added up before, one line after. The result was published as “−8.5” without saying points or percent. We asked the telephone team: it is percentage points, 25 % to about 17 %. Settling covers the three phases of the merge.',
    series: { level: 24.2, trend: 0.004, noise: 0.9, rho: 0.2, effect: -8.5, decimals: 2 },
  },
  {
    about: merge,
    measure: 'Calls handled',
    unit: 'perMonth',
    changeUnit: 'own',
    direction: 'rise',
    ...weeks,
    written: -190,
    owner: 'ana',
    source: 'Slide 14 of the steering meeting. No monthly figures from before the merge were kept for all eighteen lines.',
    claimed: 20_000,
  },
  {
    about: merge,
    measure: 'Repeat calls',
    unit: 'perMonth',
    changeUnit: 'own',
    direction: 'fall',
    ...weeks,
    written: -190,
    owner: 'ana',
    source:
      'Slide 15 of the steering meeting: 2,997 repeat calls a month avoided. How a repeat call was counted before is not written down.',
    claimed: -2_997,
  },
  {
    about: { issue: 'pair-silent' },
    measure: 'First pairings that end with a ringing doorbell',
    unit: 'percent',
    changeUnit: 'pp',
    direction: 'rise',
    smallest: 5,
    before: 4,
    settling: 14,
    after: 6,
    written: 60,
    owner: 'jonas',
    source: 'Opt-in telemetry: new homes that reach the first ring on the day they unpack, of all new homes.',
    expected: [400, 400],
    shares: [289, 412, 337, 405],
  },
  {
    about: { issue: 'notify-late' },
    measure: 'Seconds from the button to the ring on the phone',
    unit: 'seconds',
    changeUnit: 'percent',
    direction: 'fall',
    smallest: 20,
    before: 26,
    settling: 14,
    after: 8,
    written: 40,
    owner: 'jonas',
    control: 'Seconds to a test push without the app',
    source: 'Median of the weekly field test, forty phones. The control is a plain push over the same networks.',
    series: { level: 9.4, trend: 0, noise: 9, rho: 0.3, effect: -58, decimals: 2 },
  },
  {
    about: { release: 'app51' },
    measure: 'NPS of app users',
    unit: 'score',
    changeUnit: 'own',
    direction: 'rise',
    smallest: 5,
    before: 6,
    settling: 21,
    after: 6,
    written: 60,
    owner: 'jonas',
    source: 'In-app question, one user in fifty.',
    expected: [500, 500],
    nps: [176, 158, 164, 191, 152, 163],
  },
  {
    about: { release: 'shop1' },
    measure: 'Orders given up at the payment step',
    unit: 'percent',
    changeUnit: 'pp',
    direction: 'fall',
    smallest: 2,
    before: 6,
    settling: 7,
    after: 6,
    written: 45,
    owner: 'camille',
    source: 'Web analytics, sessions with a full basket. Staff and test orders left out.',
    expected: [15_000, 15_000],
    shares: [6_118, 18_004, 6_043, 17_951],
  },
  {
    about: { release: 'shop1' },
    measure: 'Calls about the delivery day',
    unit: 'number',
    changeUnit: 'percent',
    direction: 'fall',
    smallest: 15,
    before: 26,
    settling: 7,
    after: 26,
    written: 45,
    owner: 'camille',
    source: 'Calls tagged “delivery day” a week. Twenty-six weeks after, so that the season before the holidays is inside.',
    series: { level: 118, trend: 0, noise: 9, rho: 0.25, effect: -22, decimals: 0 },
  },
  {
    about: { release: 'fw21' },
    measure: 'Days between two charges',
    unit: 'days',
    changeUnit: 'own',
    direction: 'rise',
    smallest: 3,
    before: 26,
    settling: 14,
    after: 10,
    written: 35,
    owner: 'priya',
    source:
      'Median over the doorbells that report their battery. Motion zones were meant to save charge by ringing less; the firmware wakes the radio for each zone instead.',
    series: { level: 92, trend: -0.05, noise: 2.4, rho: 0.35, effect: -11, decimals: 1, lost: [9, 10] },
    changed: {
      after: 8,
      days: 12,
      why: 'The battery report of two weeks was lost when the collector moved; two weeks are added so that the window holds as many values as planned.',
    },
  },
  {
    about: { release: 'fw22' },
    measure: 'Support calls about echo',
    unit: 'number',
    changeUnit: 'percent',
    direction: 'fall',
    smallest: 25,
    before: 26,
    settling: 14,
    after: 12,
    written: 50,
    owner: 'daniel',
    source: 'Calls tagged “echo” a week, all languages.',
    series: { level: 64, trend: 0, noise: 11, rho: 0.2, effect: -40, decimals: 0 },
  },
  {
    about: { release: 'app52' },
    measure: 'Support contacts about sharing the door',
    unit: 'number',
    changeUnit: 'own',
    direction: 'fall',
    smallest: 10,
    before: 39,
    settling: 21,
    after: 12,
    written: 40,
    owner: 'jonas',
    source: 'Contacts tagged “sharing” a week, calls and chats.',
    series: { level: 71, trend: 0.2, noise: 7, rho: 0.3, effect: 0, decimals: 0 },
  },
  {
    about: { release: 'app60' },
    measure: 'Owners who keep familiar faces turned on after a month',
    unit: 'percent',
    changeUnit: 'pp',
    direction: 'rise',
    smallest: 8,
    before: 4,
    settling: 30,
    after: 8,
    written: 25,
    owner: 'maren',
    source: 'Opt-in telemetry of the pilot homes, then of everybody.',
    expected: [300, 900],
  },
];
