import type { ProductRef } from './products';

/** Days count from the day the demo is loaded: −280 is 280 days ago. */
export type DemoRelease = {
  product: ProductRef;
  name: string;
  notes: string;
  announced: number;
  /** As first announced; moves say where it went from there. */
  planned: number;
  freeze: number;
  shipped?: number;
  isConfidential?: true;
  /** Each time the plan moved: on which day, to which day, and why. */
  moves?: readonly { on: number; to: number; why: string }[];
};

export const releases = {
  app50: {
    product: 'app',
    name: 'App 5.0: a quiet start',
    announced: -392,
    planned: -284,
    freeze: -300,
    shipped: -280,
    notes: 'First hour with the app: sign-up, pairing and permissions, from the first walkthrough.',
    moves: [{ on: -287, to: -280, why: 'Store review asked for a clearer camera permission text; resubmitted once.' }],
  },
  app51: {
    product: 'app',
    name: 'App 5.1: events you can trust',
    announced: -330,
    planned: -222,
    freeze: -236,
    shipped: -150,
    notes: 'Notifications that arrive, an event list that tells the truth, and a live view that starts.',
    moves: [
      {
        on: -229,
        to: -194,
        why: 'The push service had to move to a new provider before its certificate expired; nobody had it in the plan.',
      },
      { on: -199, to: -170, why: 'Load test: event list timed out for homes with more than 2,000 events. Index and paging rebuilt.' },
      { on: -173, to: -150, why: 'Two P0 regressions in live view on older phones, found in the release walk. We chose late over broken.' },
    ],
  },
  app52: {
    product: 'app',
    name: 'App 5.2: share the door',
    announced: -140,
    planned: 7,
    freeze: -4,
    notes: 'Sharing with family and guests, right-to-left everywhere, moving to a new phone.',
    moves: [{ on: -24, to: 16, why: 'Guest access needed a second privacy review.' }],
  },
  app60: {
    product: 'app',
    name: 'Lantern',
    announced: -88,
    planned: 84,
    freeze: 61,
    isConfidential: true,
    notes:
      'Project Lantern: on-device recognition of familiar faces, announced on stage. Name, day and content stay inside the program leads until then.',
  },
  fw21: {
    product: 'bell',
    name: 'Firmware 2.1',
    announced: -345,
    planned: -168,
    freeze: -186,
    shipped: -160,
    notes: 'Wi-Fi set-up that says what went wrong; motion zones.',
    moves: [{ on: -172, to: -160, why: 'Certification lab returned the radio report late.' }],
  },
  fw22: {
    product: 'bell',
    name: 'Firmware 2.2',
    announced: -190,
    planned: -36,
    freeze: -54,
    shipped: -32,
    notes: 'Talk without echo, night picture, battery forecast.',
    moves: [{ on: -38, to: -32, why: 'Staged roll-out paused at 5 % for a reboot loop on one batch; fixed and resumed.' }],
  },
  fw23: {
    product: 'bell',
    name: 'Firmware 2.3',
    announced: -60,
    planned: 38,
    freeze: 22,
    notes: 'Cold-weather battery behaviour, quiet hours per chime, hand-over to a new owner.',
  },
  shop1: {
    product: 'shop',
    name: 'Checkout refresh',
    announced: -310,
    planned: -104,
    freeze: -118,
    shipped: -101,
    notes: 'Delivery day before payment, guest checkout, one-page address.',
  },
  shop2: {
    product: 'shop',
    name: 'Clearer shop',
    announced: -90,
    planned: 27,
    freeze: 12,
    notes: 'Comparison in plain words, returns without a phone call.',
  },
} as const satisfies Record<string, DemoRelease>;

export type ReleaseRef = keyof typeof releases;
