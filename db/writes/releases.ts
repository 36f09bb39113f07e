import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { releases } from '@/db/schema/releases';
import type { Release } from '@/domain/releases/release';

export async function insertRelease(tx: Database, release: Release): Promise<void> {
  await tx.insert(releases).values(release);
}

/** Saves only if nobody else saved first. */
export async function saveRelease(tx: Database, release: Release): Promise<boolean> {
  const saved = await tx
    .update(releases)
    .set(release)
    .where(and(eq(releases.id, release.id), eq(releases.version, release.version - 1)))
    .returning({ id: releases.id });
  return saved.length === 1;
}
