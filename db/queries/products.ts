import { asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { journeys } from '@/db/schema/journeys';
import { personas, products } from '@/db/schema/products';
import { walkthroughs } from '@/db/schema/walkthroughs';
import type { Member } from '@/domain/people/member';
import type { Persona, Product } from '@/domain/products/product';

const productColumns = {
  id: products.id,
  key: products.key,
  name: products.name,
  isCompetitor: products.isCompetitor,
  reachPercent: products.reachPercent,
  archivedAt: products.archivedAt,
  version: products.version,
};

/** Products in use, by name: for filters and pickers. */
export async function listActiveProducts(db: Database, _viewer: Member): Promise<Product[]> {
  return db
    .select(productColumns)
    .from(products)
    .where(isNull(products.archivedAt))
    .orderBy(asc(products.name), asc(products.id))
    .limit(500);
}

/** Every product, archived ones last. */
export async function listProducts(db: Database, _viewer: Member): Promise<Product[]> {
  return db
    .select(productColumns)
    .from(products)
    .orderBy(sql`${products.archivedAt} is not null`, asc(products.name), asc(products.id))
    .limit(500);
}

export async function findProduct(db: Database, _viewer: Member, id: string): Promise<Product | undefined> {
  const [product] = await db.select(productColumns).from(products).where(eq(products.id, id));
  return product;
}

export async function findProductByKey(db: Database, _viewer: Member, key: string): Promise<Product | undefined> {
  const [product] = await db.select(productColumns).from(products).where(eq(products.key, key));
  return product;
}

/** Whether issues carry the product's key in their numbers. */
export async function hasIssues(db: Database, productId: string): Promise<boolean> {
  const rows = await db.select({ id: issues.id }).from(issues).where(eq(issues.productId, productId)).limit(1);
  return rows.length > 0;
}

export async function listPersonas(db: Database, _viewer: Member, productId: string): Promise<Persona[]> {
  return db.select().from(personas).where(eq(personas.productId, productId)).orderBy(asc(personas.name), asc(personas.id)).limit(100);
}

export async function findPersona(db: Database, _viewer: Member, id: string): Promise<Persona | undefined> {
  const [persona] = await db.select().from(personas).where(eq(personas.id, id));
  return persona;
}

/** Whether a journey, a walkthrough or an issue speaks of this persona. Asked by the persona alone: beside the product, an index of that is read whole. */
export async function isPersonaInUse(db: Database, persona: Pick<Persona, 'id'>): Promise<boolean> {
  const [journey] = await db.select({ id: journeys.id }).from(journeys).where(eq(journeys.personaId, persona.id)).limit(1);
  const [walk] = await db.select({ id: walkthroughs.id }).from(walkthroughs).where(eq(walkthroughs.personaId, persona.id)).limit(1);
  const [issue] = await db.select({ id: issues.id }).from(issues).where(eq(issues.personaId, persona.id)).limit(1);
  return Boolean(journey ?? walk ?? issue);
}
