import type { Report } from '@/domain/report/report';
import { definitionKeys } from '@/domain/report/report-definitions';
import type { ReportGoal } from '@/domain/report/report-goals';
import { chance, count, onDay, text, texts } from '@/domain/report/sentence';

const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'];

export const aReportGoal = (overrides: Partial<ReportGoal> = {}): ReportGoal => ({
  id: 'goal-1',
  name: 'Nobody waits: answers within a day',
  pillar: 'Reachable',
  kind: 'committed',
  ownerName: 'Shirin Ahmadi',
  status: 'bad',
  chance: 0.31,
  chanceMissing: null,
  override: null,
  score: 0.42,
  needed: 0.6,
  measured: 1,
  total: 1,
  checkIn: { day: '2026-11-02', confidence: 'atRisk', commentary: 'The queue grew.', by: 'Shirin Ahmadi' },
  kpis: [
    {
      id: 'kpi-1',
      name: 'Answered within a day',
      unit: 'percent',
      decimals: 1,
      direction: 'rise',
      weight: 1,
      baseline: 61.5,
      target: 85,
      lowLimit: null,
      highLimit: null,
      actual: { day: '2026-10-31', value: 68.2, expected: 74.5 },
      progress: 0.285,
      targetPath: [...months, '01', '02', '03'].map((month, at) => ({
        day: `${at < 9 ? 2026 : 2027}-${month}-28`,
        value: 61.5 + (23.5 * (at + 1)) / 12,
      })),
      actuals: months.slice(0, 7).map((month, at) => ({ day: `2026-${month}-28`, value: 61.5 + at * 1.1 })),
      href: '/goals/goal-1#kpi-1',
    },
  ],
  href: '/goals/goal-1',
  ...overrides,
});

const drafted = (...draft: Report['words']['summary']['draft']) => ({ draft, edited: null, isWithheld: false });
const issue = (at: number, title: string) => ({
  id: `issue-${at}`,
  key: `APP-${at}`,
  title,
  productName: 'Doorbell 门铃',
  href: `/issues/APP-${at}`,
});

/** A quarter's report with something of everything, in several scripts. */
export function aReport(overrides: Partial<Report> = {}): Report {
  const goals = overrides.goals?.goals ?? [
    aReportGoal(),
    aReportGoal({
      id: 'goal-2',
      name: '修复登录：一次成功',
      pillar: '简单',
      status: 'good',
      chance: 0.995,
      score: 0.8,
      needed: 0.6,
      ownerName: null,
    }),
    aReportGoal({
      id: 'goal-3',
      name: 'تماس با پشتیبانی بدون انتظار',
      status: 'unknown',
      chance: null,
      chanceMissing: 'tooFew',
      score: null,
      needed: null,
      kpis: [],
    }),
  ];
  return {
    format: 1,
    header: {
      organisation: 'Kestrel Works',
      isDemo: true,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      calendar: 'gregory',
      year: 2026,
      quarter: 3,
      from: '2026-10-01',
      to: '2026-12-31',
      asOf: '2026-11-22',
      madeAt: '2026-11-22T04:40:00.000Z',
      isRunning: true,
      productId: null,
      productName: null,
      isMasked: true,
      href: '/report?quarter=2026-Q3',
    },
    answer: {
      key: 'answer',
      values: { goals: count(3), onPath: count(1), verified: count(2), proven: count(1), late: count(1), decisions: count(1) },
    },
    goals: { policy: 'Walk in their shoes.', all: 3, onPath: 1, behind: 1, unknown: 1, goals, href: '/goals' },
    better: {
      proven: [
        {
          id: 'outcome-1',
          title: 'One hotline instead of eighteen',
          kpiName: 'IVR loss rate',
          unit: 'pp',
          decimals: 1,
          before: 21.3,
          after: 12.8,
          change: -8.5,
          low: -10.1,
          high: -6.9,
          isClaimed: false,
          day: '2026-11-10',
          href: '/outcomes/1',
        },
      ],
      verified: [{ ...issue(12, 'صفحهٔ ورود در تلفن همراه باز نمی‌شود'), severity: 3, day: '2026-11-03' }],
      released: [{ ...issue(15, '门铃电池只用了三天'), severity: 4, day: '2026-10-20' }],
      counts: {
        found: { n: 41, href: '/issues' },
        fixed: { n: 38, href: null },
        released: { n: 30, href: null },
        verified: { n: 2, href: null },
        proven: { n: 1, href: null },
      },
    },
    late: {
      overdue: { n: 9, href: '/issues?due=overdue' },
      overdueTop: { n: 3, href: '/issues?due=overdue&priority=P0' },
      issues: [
        {
          ...issue(31, 'The chime cannot be switched off at night'),
          priority: 'P0',
          ownerName: 'Jonas Weber',
          dueOn: '2026-11-01',
          daysLate: 21,
          slipCount: 2,
          isBlocked: true,
          why: 'The supplier has not sent the part.',
        },
      ],
      slipped: [
        {
          ...{ id: 'release-1', name: 'App 5.2', productName: 'Doorbell 门铃', isConfidential: false, href: '/releases/release-1' },
          ...{ plannedOn: '2026-12-20', originalPlannedOn: '2026-11-30', shippedOn: null, slipDays: 20 },
          reasons: [{ day: '2026-11-12', why: 'بازبینی امنیتی طول کشید', by: 'Shirin Ahmadi' }],
        },
      ],
      risky: [
        {
          ...{ id: 'release-1', name: 'App 5.2', productName: 'Doorbell 门铃', isConfidential: false, href: '/releases/release-1' },
          ...{ plannedOn: '2026-12-20', open: 17, chance: 0.22, on85: '2027-01-24', overdueDays: 0 },
        },
      ],
      hiddenReleases: 1,
      href: '/issues?due=overdue',
    },
    decisions: [
      {
        kind: 'goalUnlikely',
        subject: 'Nobody waits: answers within a day',
        sentence: { key: 'decideGoalChance', values: { name: text('Nobody waits: answers within a day'), chance: chance(0.31) } },
        releaseId: null,
        href: '/goals/goal-1',
      },
    ],
    words: {
      summary: drafted({ key: 'summaryFlow', values: { found: count(41), fixed: count(38) } }),
      goals: drafted({ key: 'goalsBehind', values: { n: count(1), all: count(3), names: texts(['Nobody waits: answers within a day']) } }),
      better: drafted({ key: 'betterReleased', values: { n: count(30) } }),
      late: drafted({ key: 'lateRisky', values: { name: text('App 5.2'), planned: onDay('2026-12-20'), chance: chance(0.22) } }),
      decisions: drafted({ key: 'decisionsSome', values: { n: count(1) } }),
    },
    charts: {
      flow: {
        weeks: Array.from({ length: 8 }, (_, at) => ({
          week: `2026-${at < 5 ? '10' : '11'}-${String(at < 5 ? 1 + at * 7 : (at - 4) * 7 - 2).padStart(2, '0')}`,
          found: 3 + ((at * 7) % 5),
          fixed: 2 + ((at * 5) % 6),
        })),
        found: 41,
        fixed: 38,
        href: '/issues',
      },
      burnUp: {
        ...{
          releaseId: 'release-1',
          name: 'App 5.2',
          productName: 'Doorbell 门铃',
          isConfidential: false,
          plannedOn: '2026-12-20',
          freezeOn: '2026-11-15',
        },
        ...{ scope: 42, done: 25, added: 4, href: '/releases/release-1' },
        days: Array.from({ length: 40 }, (_, at) => ({
          day: new Date(Date.UTC(2026, 9, 14 + at)).toISOString().slice(0, 10),
          scope: 36 + Math.floor(at / 7),
          done: Math.floor(at * 0.64),
        })),
      },
    },
    definitions: [...definitionKeys],
    ...overrides,
  };
}
