import type { Span } from '@/domain/calendar/fiscal';
import { type AskedReport, productsOf } from './asked-report';
import { issueRows, quarterRows } from './issue-rows';
import type { Report } from './report';
import type { BetterIssue, Proven } from './report-better';

export type BetterFacts = {
  asked: AskedReport;
  span: Span;
  proven: readonly Proven[];
  /** Those of them that not everybody may know. */
  secretProvenIds: ReadonlySet<string>;
  verified: readonly BetterIssue[];
  released: readonly BetterIssue[];
  counted: { found: number; fixed: number; released: number; verified: number };
};

export const makeBetter = ({ asked, span, proven, verified, released, counted }: BetterFacts): Report['better'] => ({
  proven: [...proven],
  verified: [...verified],
  released: [...released],
  counts: {
    found: { n: counted.found, href: issueRows({ foundFrom: span.from, foundTo: span.to, product: productsOf(asked) }) },
    fixed: { n: counted.fixed, href: quarterRows(asked, 'fixed') },
    released: { n: counted.released, href: quarterRows(asked, 'released') },
    verified: { n: counted.verified, href: quarterRows(asked, 'verified') },
    proven: { n: proven.length, href: quarterRows(asked, 'proven') },
  },
});
