import type { Database } from '@/db/dialect/dialect';
import { findSnapshot, listSecretOutcomeIds, listSecretReleases, type SnapshotLine } from '@/db/queries/report-snapshots';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { keepBack } from '@/domain/report/keep-back';
import { type Report, reportSchema } from '@/domain/report/report';

/** @property report null when it was frozen by a version whose reports this one cannot read */
export type Snapshot = { about: SnapshotLine; report: Report | null };

/** A frozen report as one reader may know it today: also what was declared confidential after it was frozen is kept back. */
export async function readSnapshot(db: Database, viewer: Member, id: string): Promise<Snapshot | undefined> {
  const found = await findSnapshot(db, viewer, id);
  if (!found) return undefined;
  const { report: stored, ...about } = found;
  const read = reportSchema.safeParse(stored);
  if (!read.success) return { about, report: null };
  if (may(viewer, 'release.seeConfidential')) return { about, report: read.data };
  const secrets = await listSecretReleases(db);
  const report = keepBack(read.data, {
    releaseIds: new Set(secrets.map((release) => release.id)),
    outcomeIds: new Set(await listSecretOutcomeIds(db)),
    names: secrets.map(({ name }) => name),
  });
  return { about, report };
}
