import type { Span } from '@/domain/calendar/fiscal';
import { issueRows, quarterRows } from './issue-rows';
import type { Report } from './report';
import type { BetterIssue, Proven } from './report-better';
import type { AskedQuarter } from './report-quarter';

export type BetterFacts = {
  quarter: AskedQuarter;
  span: Span;
  proven: readonly Proven[];
  /** Those of them that not everybody may know. */
  secretProvenIds: ReadonlySet<string>;
  verified: readonly BetterIssue[];
  released: readonly BetterIssue[];
  counted: { found: number; fixed: number; released: number; verified: number };
};

export const makeBetter = ({ quarter, span, proven, verified, released, counted }: BetterFacts): Report['better'] => ({
  proven: [...proven],
  verified: [...verified],
  released: [...released],
  counts: {
    found: { n: counted.found, href: issueRows({ foundFrom: span.from, foundTo: span.to }) },
    fixed: { n: counted.fixed, href: quarterRows(quarter, 'fixed') },
    released: { n: counted.released, href: quarterRows(quarter, 'released') },
    verified: { n: counted.verified, href: quarterRows(quarter, 'verified') },
    proven: { n: proven.length, href: '/outcomes?verdict=provenBetter' },
  },
});
