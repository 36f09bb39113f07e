import { expect, test } from 'vitest';
import { outcomes as stories } from '@/db/seed/demo/story/outcomes';
import { tellDemo } from '@/db/seed/demo/tell-demo';
import { outcomeStart } from '@/domain/outcomes/outcome-start';
import { outcomeVerdicts, readOutcome } from '@/domain/outcomes/read-outcome';

test.each(['2026-11-22', '2027-02-28'])(
  'every verdict is in the demo, and the hotline is 8.5 points better, when it is loaded on %s',
  (today) => {
    const { agreed, ledger, reached } = tellDemo(today, 20_311);
    const releases = [...ledger.releases.values()];
    const issues = [...ledger.issues.values()];
    const read = agreed.outcomes.map((outcome) => {
      const issue = issues.find(({ id }) => id === outcome.issueId);
      const release = releases.find(({ id }) => id === (outcome.releaseId ?? issue?.releaseId));
      const subjectId = release?.id ?? issue?.id;
      const start = outcomeStart(outcome.subject, {
        startsOn: outcome.startsOn,
        effectiveOn: issue?.effectiveOn ?? null,
        shippedOn: release?.shippedOn ?? null,
        reach: reached.states.find((state) => state.subjectId === subjectId) ?? null,
      });
      const of = <Row extends { outcomeId: string }>(rows: readonly Row[]) => rows.filter((row) => row.outcomeId === outcome.id);
      return { outcome, ...readOutcome({ outcome, start, values: of(agreed.values), counts: of(agreed.counts) }, today) };
    });
    expect(read).toHaveLength(stories.length);
    for (const verdict of outcomeVerdicts) expect(read.map((one) => one.verdict)).toContain(verdict);
    const [hotline] = read;
    expect(hotline).toMatchObject({ verdict: 'provenBetter', outcome: { changeUnit: 'pp', measureUnit: 'percent' } });
    expect(hotline?.change?.change).toBeCloseTo(-8.5, 1);
    const claimed = read.filter((one) => one.verdict === 'claimed').map(({ outcome }) => outcome.claimedChange);
    expect(claimed).toEqual([20_000, -2_997]);
  },
);
