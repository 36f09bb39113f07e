import type { Database } from '@/db/dialect/dialect';
import { listOutcomes } from '@/db/queries/outcomes';
import type { Span } from '@/domain/calendar/fiscal';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { openReader } from '@/domain/report/open-reader';
import { provenOf } from '@/domain/report/proven-of';
import type { Proven } from '@/domain/report/report-better';

/** Contracts of which a span brought the proof, of every product or of one. */
export async function listProven(db: Database, viewer: Member, span: Span, productId: string | null = null): Promise<Proven[]> {
  return (await listOutcomes(db, viewer, { productId })).flatMap((facts) => provenOf(facts, span));
}

/** The same with those that not everybody may know. */
export async function readProven(db: Database, viewer: Member, span: Span, productId: string | null) {
  const proven = await listProven(db, viewer, span, productId);
  const isAll = proven.length === 0 || !may(viewer, 'release.seeConfidential');
  const open = isAll ? proven : (await listOutcomes(db, openReader, { productId })).map(({ outcome }) => ({ id: outcome.id }));
  const openIds = new Set(open.map(({ id }) => id));
  return { proven, secretProvenIds: new Set(proven.flatMap(({ id }) => (openIds.has(id) ? [] : [id]))) };
}
