import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findReportLink, findReportLinkById } from '@/db/queries/report-links';
import { findSnapshot } from '@/db/queries/report-snapshots';
import { recordEvents } from '@/db/writes/events';
import { insertReportLink, noteLinkOpened, revokeLink } from '@/db/writes/report';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { openReader } from '@/domain/report/open-reader';
import type { Report } from '@/domain/report/report';
import { linkState } from '@/domain/report/report-link';
import { type AskedQuarter, quarterText } from '@/domain/report/report-quarter';
import { accept, type Result, refuse } from '@/domain/result';
import { hashToken, makeToken } from '@/server/tokens';
import { readReport } from './read-report';
import { readSnapshot, type Snapshot } from './read-snapshot';
import { write } from './write';

const dayMs = 86_400_000;

type NewLink = { quarter: AskedQuarter; reader: string; snapshotId: string | null; days: number };

/** Makes an address that shows a report without signing in. @returns its token, kept nowhere else */
export async function makeReportLink(by: Member, input: NewLink, now = new Date()): Promise<Result<{ id: string; token: string }>> {
  const { quarter, reader, snapshotId, days } = input;
  // Without a request key: a stored answer would keep the token.
  return write(by, undefined, async (tx) => {
    if (!may(by, 'report.share')) return refuse('people.notAllowed');
    const snapshot = snapshotId ? await findSnapshot(tx, openReader, snapshotId) : undefined;
    if (snapshotId && (snapshot?.year !== quarter.year || snapshot.quarter !== quarter.quarter)) return refuse('report.notFound');
    const token = makeToken();
    const link = {
      id: newId(),
      tokenHash: hashToken(token),
      year: quarter.year,
      quarter: quarter.quarter,
      snapshotId,
      reader,
      madeById: by.id,
      madeAt: now,
      expiresAt: new Date(now.getTime() + days * dayMs),
      revokedAt: null,
      lastOpenedAt: null,
      opens: 0,
      version: 1,
    };
    await insertReportLink(tx, link);
    const changes = { quarter: [null, quarterText(quarter)], reader: [null, reader], days: [null, days] } as const;
    await recordEvents(tx, by, [{ noun: 'reportLink', subjectId: link.id, action: 'made', changes }], now);
    return accept({ id: link.id, token });
  });
}

export function revokeReportLink(
  by: Member,
  input: { id: string; seenVersion: number },
  now = new Date(),
): Promise<Result<{ id: string }>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'report.share')) return refuse('people.notAllowed');
    const link = await findReportLinkById(tx, by, input.id);
    if (!link) return refuse('report.linkNotFound');
    if (link.revokedAt || !(await revokeLink(tx, link.id, input.seenVersion, now))) return refuse('report.linkRevoked');
    const changes = { reader: [link.reader, link.reader] } as const;
    await recordEvents(tx, by, [{ noun: 'reportLink', subjectId: link.id, action: 'revoked', changes }], now);
    return accept({ id: link.id });
  });
}

export type SharedReport = { report: Report; reader: string; expiresAt: Date; about: Snapshot['about'] | null };

/** What a link shows, always as everybody may know it. @returns undefined alike for an unknown, an expired and a revoked one */
export async function openReportLink(token: string, now = new Date()): Promise<SharedReport | undefined> {
  const db = await readDb();
  const link = await findReportLink(db, hashToken(token));
  if (!link || linkState(link, now) !== 'open') return undefined;
  await inTransaction((tx) => noteLinkOpened(tx, link.id, now));
  const { reader, expiresAt, snapshotId, year } = link;
  if (snapshotId) {
    const snapshot = await readSnapshot(db, openReader, snapshotId);
    return snapshot?.report ? { report: snapshot.report, reader, expiresAt, about: snapshot.about } : undefined;
  }
  const quarter = ([1, 2, 3, 4] as const).find((one) => one === link.quarter) ?? 1;
  const report = await readReport(db, openReader, { year, quarter }, now);
  return report && { report, reader, expiresAt, about: null };
}
