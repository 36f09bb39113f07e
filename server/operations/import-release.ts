import { inTransaction } from '@/db/connection';
import { saveImport } from '@/db/writes/imports';
import type { Member } from '@/domain/people/member';
import type { Refusal } from '@/domain/result';
import { loadImport } from './imports';

/** Gives an import back after work on it failed and everything of that work was taken back. */
export async function releaseAfterFailure(by: Member, importId: string, problem: Refusal): Promise<void> {
  const item = await loadImport(by, importId);
  const status = item.status === 'running' ? 'ready' : item.status === 'undoing' ? 'done' : item.status;
  await inTransaction((tx) => saveImport(tx, item, { status, problem, touchedAt: new Date() }));
}
