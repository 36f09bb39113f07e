import type { DemoGoal } from './demo-goal';

const pointsNote = 'The result was published as “8.5” without saying points or percent. We take percentage points and say so here.';

/** While the merge still runs, and once it is done: which of the two a year holds depends on the day of loading. */
export const hotlineGoals = {
  before: {
    ref: 'number',
    name: 'Get eighteen owners behind one number',
    kind: 'committed',
    owner: 'sabine',
    description:
      'Eighteen lines of nine businesses in four departments become one. No single business gains from giving up its number, so the goal comes from the top.',
    kpis: [
      { name: 'Lines in service', unit: 'number', direction: 'fall', baseline: 18, target: 15, hotline: 'lines' },
      { name: 'Departments that signed off', unit: 'number', direction: 'rise', baseline: 0, target: 4, hotline: 'departments' },
    ],
    checkIns: [
      {
        ago: 300,
        confidence: 'atRisk',
        by: 'ana',
        says: 'Two of four departments agree. After the recordings were played, the discussion is about when, no longer about whether.',
      },
      {
        ago: 215,
        confidence: 'atRisk',
        by: 'ana',
        says: 'Phase 1 starts: computers and the web site behind one number, with transfer between the two.',
      },
    ],
  },
  merge: {
    ref: 'number',
    name: 'One number that answers',
    kind: 'committed',
    owner: 'sabine',
    description: `Eighteen lines become one: seven product entries, first menu read out in 20 seconds or less, transfer with the story. ${pointsNote}`,
    kpis: [
      {
        name: 'Loss rate in the menu, change against the eighteen lines',
        unit: 'pp',
        decimals: 1,
        direction: 'fall',
        baseline: 0,
        target: -8,
        weight: 2,
        hotline: 'lossPp',
        note: pointsNote,
      },
      {
        name: 'Calls handled, change against the eighteen lines',
        unit: 'perMonth',
        direction: 'rise',
        baseline: 0,
        target: 18000,
        hotline: 'handled',
      },
      { name: 'Repeat calls avoided', unit: 'perMonth', direction: 'rise', baseline: 0, target: 2500, hotline: 'repeats' },
      { name: 'Lines in service', unit: 'number', direction: 'fall', baseline: 18, target: 1, hotline: 'lines' },
    ],
    checkIns: [
      {
        ago: 132,
        confidence: 'atRisk',
        by: 'ana',
        says: 'Phase 2: phones joined. Two businesses wait for the carrier; their deadline moved by eight weeks and they say why.',
      },
      { ago: 70, confidence: 'onTrack', by: 'ana', says: 'Phase 3: all categories behind one number. First menu 19 seconds.' },
      {
        ago: 12,
        confidence: 'onTrack',
        by: 'sabine',
        says: 'Loss rate 8.5 lower, 20,000 more calls handled and 2,997 repeat calls avoided a month. Monday mornings are the new problem, and ours to solve.',
      },
    ],
  },
  after: {
    ref: 'number',
    name: 'Keep one number easy',
    kind: 'committed',
    owner: 'sabine',
    description: `The merge is done; what it won must stay. ${pointsNote}`,
    kpis: [
      {
        name: 'Loss rate in the menu, change against the eighteen lines',
        unit: 'pp',
        decimals: 1,
        direction: 'maintain',
        baseline: -8.5,
        target: -8.5,
        limits: [-10.5, -7.5],
        hotline: 'lossPp',
        note: pointsNote,
      },
      {
        name: 'Calls handled, change against the eighteen lines',
        unit: 'perMonth',
        direction: 'maintain',
        baseline: 20000,
        target: 20000,
        limits: [18500, 24000],
        hotline: 'handled',
      },
      {
        name: 'Repeat calls avoided',
        unit: 'perMonth',
        direction: 'maintain',
        baseline: 2997,
        target: 2997,
        limits: [2700, 3600],
        hotline: 'repeats',
      },
    ],
    checkIns: [
      {
        ago: 1,
        confidence: 'onTrack',
        by: 'sabine',
        says: 'Starts where the merge ended: 8.5 lower loss rate, 20,000 more calls handled and 2,997 repeat calls avoided a month. Monday mornings first.',
      },
    ],
  },
} as const satisfies Record<string, DemoGoal>;
