import type { DemoYear } from './demo-goal';

export const previousYear: DemoYear = {
  policy: 'We walk what we sell before our customers do, and fix what hurts in the order in which it hurts them.',
  vision: 'A door that is answered, whoever is at home.',
  impression: 'They understood what I needed, and it worked the first time.',
  pillars: [
    { name: 'Easy to reach', description: 'One way in, whatever the question.', goals: [] },
    {
      name: 'Works the first time',
      description: 'From the box to the first ring without help.',
      goals: [
        {
          ref: 'install',
          name: 'Out of the box and ringing in half an hour',
          kind: 'committed',
          owner: 'jonas',
          description: 'From opening the box to the first ring, without calling us.',
          kpis: [
            {
              name: 'Box to first ring, median',
              unit: 'seconds',
              direction: 'fall',
              baseline: 1980,
              target: 1740,
              pace: 0.95,
              product: 'bell',
            },
            { name: 'Installed without contacting us', unit: 'percent', direction: 'rise', baseline: 63, target: 72, pace: 0.9 },
          ],
          checkIns: [
            {
              ago: 270,
              confidence: 'onTrack',
              by: 'jonas',
              says: 'App 5.0 cut pairing from 34 minutes to four in our walk. The wall is the next problem.',
            },
            {
              ago: 150,
              confidence: 'atRisk',
              by: 'maren',
              says: 'Firmware 2.1 shipped eight days late; the glue plate is in boxes only from batch 31.',
            },
          ],
        },
        {
          ref: 'keepApp',
          name: 'An app people keep',
          kind: 'committed',
          owner: 'wenjing',
          description: 'Notifications that arrive, a live view that starts, and a rating that shows it.',
          kpis: [
            {
              name: 'Store rating, 90 days',
              unit: 'score',
              decimals: 2,
              direction: 'rise',
              baseline: 3.1,
              target: 3.8,
              pace: 0.78,
              product: 'app',
              path: [0.1, 0.35, 0.7],
            },
            {
              name: 'Rings announced within 3 seconds',
              unit: 'percent',
              decimals: 1,
              direction: 'rise',
              baseline: 71,
              target: 92,
              pace: 0.85,
              product: 'app',
            },
          ],
          checkIns: [
            {
              ago: 196,
              confidence: 'offTrack',
              by: 'wenjing',
              says: '5.1 moves for the second time. The event list has to be rebuilt; I would rather say it now than in six weeks.',
            },
          ],
        },
      ],
    },
    {
      name: 'Say it simply',
      description: 'Plain words, one price, one day.',
      goals: [
        {
          ref: 'order',
          name: 'Order without a second thought',
          kind: 'committed',
          owner: 'camille',
          description: 'All costs and the day before paying.',
          kpis: [
            {
              name: 'Checkout completion',
              unit: 'percent',
              decimals: 1,
              direction: 'rise',
              baseline: 51,
              target: 58,
              pace: 1.02,
              product: 'shop',
            },
          ],
          checkIns: [
            {
              ago: 98,
              confidence: 'onTrack',
              by: 'camille',
              says: 'Le nouveau paiement est en ligne ; la date de livraison avant de payer fait la différence.',
            },
          ],
        },
        {
          ref: 'words',
          name: 'Five languages, one clear voice',
          kind: 'aspirational',
          owner: 'nasrin',
          description: 'Every screen read by somebody whose language it is.',
          kpis: [{ name: 'Screens read by a native speaker', unit: 'percent', direction: 'rise', baseline: 12, target: 60, pace: 0.6 }],
          checkIns: [{ ago: 205, confidence: 'atRisk', by: 'nasrin', says: 'برای فارسی و چینی هنوز بازخوان ثابت نداریم.' }],
        },
      ],
    },
    {
      name: 'Fix what we find',
      description: 'Found, owned, fixed, proven.',
      goals: [
        {
          ref: 'fix',
          name: 'Fixed when we said',
          kind: 'committed',
          owner: 'maren',
          description: 'A deadline is a promise to the person who found it.',
          kpis: [
            { name: 'Fixes on time', unit: 'percent', direction: 'rise', baseline: 30, target: 60, computed: 'onTimeFixRate' },
            {
              name: 'Median days from found to fixed',
              unit: 'days',
              direction: 'fall',
              baseline: 160,
              target: 90,
              computed: 'medianDaysToFix',
            },
          ],
          checkIns: [
            { ago: 190, confidence: 'atRisk', by: 'maren', says: 'Without 5.1 we would be on time. With it we are not, and it counts.' },
          ],
        },
        {
          ref: 'steady',
          name: 'Keep what already works',
          kind: 'committed',
          owner: 'daniel',
          description: 'Nothing that works today gets worse while we repair the rest.',
          kpis: [
            {
              name: 'Sessions without a crash',
              unit: 'percent',
              decimals: 2,
              direction: 'maintain',
              baseline: 99.5,
              target: 99.5,
              limits: [99.2, 100],
              product: 'app',
            },
          ],
          checkIns: [
            { ago: 176, confidence: 'atRisk', by: 'daniel', says: 'Two regressions in the 5.1 candidate. Found before customers did.' },
          ],
        },
      ],
    },
  ],
};
