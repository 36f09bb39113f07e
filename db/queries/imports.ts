import { and, asc, count, desc, eq, gte, isNull, lt } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { importRows, imports } from '@/db/schema/imports';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import type { Import, ImportStatus } from '@/domain/imports/import';
import type { KnownPerson, KnownStage, KnownTouchpoint } from '@/domain/imports/match-names';
import type { PlannedRow, RowFate } from '@/domain/imports/planned-row';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

type Viewer = Pick<Member, 'role'>;

export async function findImport(db: Database, viewer: Viewer, id: string): Promise<Import | undefined> {
  if (!may(viewer, 'import.run')) return undefined;
  const [found] = await db.select().from(imports).where(eq(imports.id, id));
  return found;
}

export type ListedImport = Pick<
  Import,
  'id' | 'fileName' | 'status' | 'outcome' | 'createdAt' | 'touchedAt' | 'workedBy' | 'doneAt' | 'undoneAt'
> & {
  productKey: string;
  productName: string;
  startedBy: string;
};

/** The newest imports. @param before the moment of the last one on the page before */
export async function listImports(db: Database, viewer: Viewer, limit: number, before?: Date): Promise<ListedImport[]> {
  if (!may(viewer, 'import.run')) return [];
  return db
    .select({
      id: imports.id,
      fileName: imports.fileName,
      status: imports.status,
      outcome: imports.outcome,
      createdAt: imports.createdAt,
      touchedAt: imports.touchedAt,
      workedBy: imports.workedBy,
      doneAt: imports.doneAt,
      undoneAt: imports.undoneAt,
      productKey: products.key,
      productName: products.name,
      startedBy: members.name,
    })
    .from(imports)
    .innerJoin(products, eq(products.id, imports.productId))
    .innerJoin(members, eq(members.id, imports.startedById))
    .where(before ? lt(imports.createdAt, before) : undefined)
    .orderBy(desc(imports.createdAt))
    .limit(limit);
}

/** How many imports there are in each status, whatever page is shown. */
export async function countImports(db: Database, viewer: Viewer): Promise<Map<ImportStatus, number>> {
  if (!may(viewer, 'import.run')) return new Map();
  const rows = await db.select({ status: imports.status, n: count() }).from(imports).groupBy(imports.status);
  return new Map(rows.map(({ status, n }) => [status, n]));
}

export type ImportRow = PlannedRow & { position: number };

const rowColumns = {
  position: importRows.position,
  row: importRows.row,
  part: importRows.part,
  fate: importRows.fate,
  reason: importRows.reason,
  detail: importRows.detail,
  title: importRows.title,
  externalKey: importRows.externalKey,
  content: importRows.content,
  searchText: importRows.searchText,
  cells: importRows.cells,
};

/** Rows of one fate, or of any, in the order of the file. @param from the first position wanted */
export async function listImportRows(
  db: Database,
  viewer: Viewer,
  importId: string,
  { fate, from, limit }: { fate?: RowFate; from: number; limit: number },
): Promise<ImportRow[]> {
  if (!may(viewer, 'import.run')) return [];
  return db
    .select(rowColumns)
    .from(importRows)
    .where(and(eq(importRows.importId, importId), fate ? eq(importRows.fate, fate) : undefined, gte(importRows.position, from)))
    .orderBy(asc(importRows.position))
    .limit(limit);
}

/** Everybody a name in a file could mean. */
export async function listKnownPeople(db: Database): Promise<KnownPerson[]> {
  const rows = await db
    .select({ id: members.id, name: members.name, email: members.email, disabledAt: members.disabledAt })
    .from(members)
    .limit(10_000);
  return rows.map(({ disabledAt, ...person }) => ({ ...person, isActive: disabledAt === null }));
}

/** Every touchpoint and stage in use of a product's journeys. */
export async function listKnownPlaces(
  db: Database,
  productId: string,
): Promise<{ touchpoints: KnownTouchpoint[]; stages: KnownStage[]; journeyIds: string[] }> {
  const inUse = and(eq(journeys.productId, productId), isNull(journeys.archivedAt));
  const journeyRows = await db.select({ id: journeys.id }).from(journeys).where(inUse).orderBy(asc(journeys.id)).limit(500);
  const stageRows = await db
    .select({ id: stages.id, name: stages.name, journeyId: stages.journeyId })
    .from(stages)
    .innerJoin(journeys, eq(journeys.id, stages.journeyId))
    .where(and(inUse, isNull(stages.archivedAt)))
    .limit(5_000);
  const touchpointRows = await db
    .select({ id: touchpoints.id, name: touchpoints.name, stageId: stages.id, stageName: stages.name, journeyId: stages.journeyId })
    .from(touchpoints)
    .innerJoin(stages, eq(stages.id, touchpoints.stageId))
    .innerJoin(journeys, eq(journeys.id, stages.journeyId))
    .where(and(inUse, isNull(stages.archivedAt), isNull(touchpoints.archivedAt)))
    .limit(20_000);
  return { touchpoints: touchpointRows, stages: stageRows, journeyIds: journeyRows.map((row) => row.id) };
}
