import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findProduct } from '@/db/queries/products';
import { findReportLink, findReportLinkById } from '@/db/queries/report-links';
import { findSnapshot } from '@/db/queries/report-snapshots';
import { recordEvents } from '@/db/writes/events';
import { insertReportLink, noteLinkOpened, revokeLink, saveLinkUse } from '@/db/writes/report';
import { waitForTurn } from '@/db/writes/turns';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { AskedReport } from '@/domain/report/asked-report';
import { type LinkCost, spendLink } from '@/domain/report/link-limit';
import { openReader } from '@/domain/report/open-reader';
import type { Report } from '@/domain/report/report';
import { linkState } from '@/domain/report/report-link';
import { quarterText } from '@/domain/report/report-quarter';
import { accept, type Result, refuse } from '@/domain/result';
import { hashToken, makeToken } from '@/server/tokens';
import { readReport } from './read-report';
import { readSnapshot, type Snapshot } from './read-snapshot';
import { write } from './write';

const dayMs = 86_400_000;

type NewLink = { asked: AskedReport; reader: string; snapshotId: string | null; days: number };

/** Makes an address that shows a report without signing in. @returns its token, kept nowhere else */
export async function makeReportLink(by: Member, input: NewLink, now = new Date()): Promise<Result<{ id: string; token: string }>> {
  const { asked, reader, snapshotId, days } = input;
  const { year, quarter, productId = null } = asked;
  // Without a request key: a stored answer would keep the token.
  return write(by, undefined, async (tx) => {
    if (!may(by, 'report.share')) return refuse('people.notAllowed');
    const snapshot = snapshotId ? await findSnapshot(tx, openReader, snapshotId) : undefined;
    const isOfThis = snapshot?.year === year && snapshot.quarter === quarter && snapshot.productId === productId;
    if (snapshotId && !isOfThis) return refuse('report.notFound');
    if (productId && !(await findProduct(tx, by, productId))) return refuse('report.notFound');
    const token = makeToken();
    const link = {
      id: newId(),
      tokenHash: hashToken(token),
      year,
      quarter,
      productId,
      snapshotId,
      reader,
      madeById: by.id,
      madeAt: now,
      expiresAt: new Date(now.getTime() + days * dayMs),
      revokedAt: null,
      lastOpenedAt: null,
      opens: 0,
      spentSince: null,
      spent: 0,
      version: 1,
    };
    await insertReportLink(tx, link);
    const changes = {
      quarter: [null, quarterText(asked)],
      ...(productId ? { productId: [null, productId] as const } : {}),
      reader: [null, reader],
      days: [null, days],
    } as const;
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

/**
 * What a link shows, always as everybody may know it. An unknown, an expired and a revoked one are refused alike; one that is opened again
 * and again is refused for some minutes.
 */
export async function openReportLink(token: string, cost: LinkCost, now = new Date()): Promise<Result<SharedReport>> {
  const tokenHash = hashToken(token);
  const entered = await enterLink(tokenHash, cost, now);
  return entered.ok ? readLink(entered.value, now) : entered;
}

type Link = NonNullable<Awaited<ReturnType<typeof findReportLink>>>;

async function enterLink(tokenHash: string, cost: LinkCost, now: Date): Promise<Result<Link>> {
  const known = await findReportLink(await readDb(), tokenHash);
  if (!known || linkState(known, now) !== 'open') return refuse('report.linkNotFound');
  return inTransaction(async (tx): Promise<Result<Link>> => {
    await waitForTurn(tx, tokenHash);
    const link = await findReportLink(tx, tokenHash);
    if (!link) return refuse('report.linkNotFound');
    const spending = spendLink(link.spentSince && { since: link.spentSince, spent: link.spent }, cost, now);
    if (spending.kind === 'wait') return refuse('report.linkTooOften', { minutes: spending.minutes });
    await saveLinkUse(tx, link.id, spending.use);
    await noteLinkOpened(tx, link.id, now);
    return accept(link);
  });
}

async function readLink(link: Link, now: Date): Promise<Result<SharedReport>> {
  const db = await readDb();
  const { reader, expiresAt, snapshotId, year, productId } = link;
  if (snapshotId) {
    const snapshot = await readSnapshot(db, openReader, snapshotId);
    return snapshot?.report ? accept({ report: snapshot.report, reader, expiresAt, about: snapshot.about }) : refuse('report.linkNotFound');
  }
  const quarter = ([1, 2, 3, 4] as const).find((one) => one === link.quarter) ?? 1;
  const report = await readReport(db, openReader, { year, quarter, productId }, now);
  return report ? accept({ report, reader, expiresAt, about: null }) : refuse('report.linkNotFound');
}
