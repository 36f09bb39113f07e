import type { Database } from '@/db/dialect/dialect';
import { findEvidence, findEvidenceOwner } from '@/db/queries/evidence';
import { recordEvents } from '@/db/writes/events';
import { insertEvidence, markEvidenceRemoved } from '@/db/writes/evidence';
import type { EvidenceTarget } from '@/domain/evidence/evidence';
import type { EventDraft } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

export type EvidenceFile = {
  id: string;
  storedAs: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  widthPx: number | null;
  heightPx: number | null;
};
export type AddEvidenceInput = { target: EvidenceTarget; file: EvidenceFile; originalName: string; requestKey?: string };

/** Adds a file that already lies in the data folder to an issue or to a step. */
export function addEvidence(
  by: Member,
  { target, file, originalName, requestKey }: AddEvidenceInput,
  now = new Date(),
): Promise<Result<{ id: string }>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      if (!may(by, 'evidence.add')) return refuse('issues.notYours');
      const owner = await findEvidenceOwner(tx, target);
      if (!owner) return refuse('issues.notFound');
      const { issueId = null, stepId = null, caption } = target;
      await insertEvidence(tx, {
        ...columnsOf(file),
        issueId,
        stepId,
        originalName,
        caption,
        addedById: by.id,
        addedAt: now,
        removedAt: null,
      });
      const event = evidenceEvent(file.id, 'added', owner, originalName);
      await recordEvents(tx, by, [event], now);
      return accept({ id: file.id });
    },
    now,
  );
}

const columnsOf = ({ id, storedAs, mediaType, bytes, sha256, widthPx, heightPx }: EvidenceFile) => ({
  id,
  storedAs,
  mediaType,
  bytes,
  sha256,
  widthPx,
  heightPx,
});

export type ChangeEvidenceInput = { evidenceId: string; requestKey?: string };

/** Takes a piece out of sight; the file stays, so that it can be brought back. */
export function removeEvidence(by: Member, { evidenceId, requestKey }: ChangeEvidenceInput, now = new Date()) {
  return write(by, requestKey, (tx) => setRemoved(tx, by, evidenceId, now, now), now);
}

export function restoreEvidence(by: Member, { evidenceId, requestKey }: ChangeEvidenceInput, now = new Date()) {
  return write(by, requestKey, (tx) => setRemoved(tx, by, evidenceId, null, now), now);
}

async function setRemoved(tx: Database, by: Member, id: string, removedAt: Date | null, now: Date): Promise<Result<{ id: string }>> {
  const found = await findEvidence(tx, by, id);
  if (!found || !may(by, 'evidence.remove', found.addedById === by.id)) return refuse('issues.evidenceGone');
  if (!(await markEvidenceRemoved(tx, id, removedAt))) return refuse('issues.evidenceGone');
  const owner = await findEvidenceOwner(tx, { issueId: found.issueId ?? undefined, stepId: found.stepId ?? undefined });
  const event = evidenceEvent(id, removedAt ? 'removed' : 'restored', owner ?? { productId: null, issueId: null }, found.originalName);
  await recordEvents(tx, by, [event], now);
  return accept({ id });
}

const evidenceEvent = (
  id: string,
  action: string,
  owner: { productId: string | null; issueId: string | null },
  name: string,
): EventDraft => ({
  noun: 'evidence',
  subjectId: id,
  ...owner,
  action,
  changes: { name: action === 'removed' ? [name, null] : [null, name] },
});
