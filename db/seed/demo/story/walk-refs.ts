/** The walkthroughs in the order in which they were walked. */
export const walkRefs = [
  'appFirstHour',
  'bellBoxToRing',
  'hotEighteen',
  'shopEvening',
  'rivalEight',
  'appRewalk50',
  'hotPilot',
  'bellCold',
  'appRewalk51',
  'hotOneNumber',
  'bellRewalk22',
  'shopSale',
  'appNext',
] as const;

export type WalkRef = (typeof walkRefs)[number];
