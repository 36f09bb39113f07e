import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findProduct } from '@/db/queries/products';
import { countIssuesInRelease, findReleaseToEdit, isReleaseNameTaken } from '@/db/queries/releases';
import { recordEvents } from '@/db/writes/events';
import { insertRelease, saveRelease } from '@/db/writes/releases';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { Release } from '@/domain/releases/release';
import type { ReleaseFields } from '@/domain/releases/release-changes';
import { decideCancelRelease, decideNewRelease, decideReleaseUpdate, type ReleaseDecision } from '@/domain/releases/release-update';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

export type ReleaseSaved = { id: string; version: number };

export function createRelease(
  by: Member,
  input: { productId: string; fields: ReleaseFields; requestKey?: string },
  now = new Date(),
): Promise<Result<ReleaseSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'release.edit')) return refuse('people.notAllowed');
      const product = await findProduct(tx, by, input.productId);
      if (!product) return refuse('releases.productUnknown');
      const isNameTaken = await isReleaseNameTaken(tx, product.id, input.fields.name, '');
      const decision = decideNewRelease(
        input.fields,
        { id: newId(), productId: product.id, createdAt: now },
        { isCompetitor: product.isCompetitor, isNameTaken },
      );
      if (!decision.ok) return decision;

      await insertRelease(tx, decision.value.release);
      await recordEvents(tx, by, decision.value.events, now);
      return accept({ id: decision.value.release.id, version: 1 });
    },
    now,
  );
}

type EditInput = { releaseId: string; seenVersion: number; requestKey?: string };

export function updateRelease(by: Member, input: EditInput & { fields: ReleaseFields }, now = new Date()): Promise<Result<ReleaseSaved>> {
  return edit(by, input, now, async (tx, release) => {
    const isNameTaken = await isReleaseNameTaken(tx, release.productId, input.fields.name, release.id);
    return decideReleaseUpdate(release, input.fields, { isNameTaken });
  });
}

export function cancelRelease(by: Member, input: EditInput & { note: string }, now = new Date()): Promise<Result<ReleaseSaved>> {
  return edit(by, input, now, async (tx, release) =>
    decideCancelRelease(release, input.note, { issues: (await countIssuesInRelease(tx, release.id)).all }),
  );
}

function edit(
  by: Member,
  input: EditInput,
  now: Date,
  decide: (tx: Database, release: Release) => Promise<Result<ReleaseDecision>>,
): Promise<Result<ReleaseSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'release.edit')) return refuse('people.notAllowed');
      const release = await findReleaseToEdit(tx, by, input.releaseId);
      if (!release) return refuse('releases.notFound');
      if (release.version !== input.seenVersion) return refuse('releases.changedElsewhere');
      const decision = await decide(tx, release);
      if (!decision.ok) return decision;

      if (!(await saveRelease(tx, decision.value.release))) return refuse('releases.changedElsewhere');
      await recordEvents(tx, by, decision.value.events, now);
      return accept({ id: release.id, version: decision.value.release.version });
    },
    now,
  );
}
