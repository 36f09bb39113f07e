import { inTransaction, readDb } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { findOrganisation } from '@/db/queries/organisation';
import { apiTokens } from '@/db/schema/api-tokens';
import { savedViews } from '@/db/schema/issues';
import { holidays } from '@/db/schema/organisation';
import { mailRecipients, mailSchedules } from '@/db/schema/outbox';
import { members } from '@/db/schema/people';
import { personas as personaRows, products as productRows } from '@/db/schema/products';
import { addOrganisation } from '@/db/writes/organisation';
import { type Day, dayIn } from '@/domain/calendar/day';
import { defaultPriorityTable } from '@/domain/issues/suggested-priority';
import { type Book, timeZone } from './book';
import { fiscalSettings } from './fiscal-story';
import { keepGoalRecords } from './keep-goal-records';
import { keepPictures, type RenderPicture } from './keep-pictures';
import { saveStory } from './save-story';
import { type PersonRef, people } from './story/people';
import { type PersonaRef, type ProductRef, personas, products } from './story/products';
import { type ToldDemo, tellDemo, workingDays } from './tell-demo';
import { tellForecasts } from './tell-forecasts';
import type { Numbering } from './tell-issues';
import { tellKeys } from './tell-keys';
import { tellMail } from './tell-mail';
import { tellStatusMonths } from './tell-status-months';
import { tellViews } from './tell-views';
import type { World } from './world';

export type DemoSettings = {
  /** The day around which all dates are laid; today in the demo's time zone unless told. */
  today?: Day;
  seed?: number;
  /** Of the password that every account of the demo opens with; without it nobody can sign in. */
  passwordHash?: string;
  /** Without it the demo has no pictures. */
  renderPicture?: RenderPicture;
};

const usualSeed = 20_311;

/** Fills an empty database with the demo program: the same day and seed give the same program. Refuses any other database. */
export async function seedDemo({
  today = dayIn(timeZone, new Date()),
  seed = usualSeed,
  passwordHash,
  renderPicture,
}: DemoSettings = {}): Promise<void> {
  await refuseUnlessEmpty(await readDb());
  const told = tellDemo(today, seed);
  const { book, world, ledger } = told;
  const evidence = renderPicture ? await keepPictures(book, ledger, renderPicture) : [];

  await inTransaction(async (tx) => {
    await refuseUnlessEmpty(tx);
    await saveOrganisationOf(tx, told);
    await savePeople(tx, book, passwordHash ?? null);
    await saveProducts(tx, world, told.numbering);
    await tx.insert(savedViews).values(tellViews(book, world));
    const mailed = tellMail(book, world);
    await tx.insert(mailSchedules).values(mailed.schedules);
    await tx.insert(mailRecipients).values(mailed.recipients);
    await tx.insert(apiTokens).values(tellKeys(book));
    const releases = [...ledger.releases.values()];
    const forecasts = tellForecasts(book.events, releases, today);
    const statusMonths = tellStatusMonths(book.events, told.issues, today);
    await saveStory(tx, { ...told, releases, evidence, events: book.events, forecasts, statusMonths });
    await keepGoalRecords(tx, told, today);
  });
}

async function refuseUnlessEmpty(db: Database) {
  if (await findOrganisation(db)) throw new Error('This database is not empty: the demo is never written over a program.');
}

async function saveOrganisationOf(tx: Database, { book, days }: ToldDemo) {
  await addOrganisation(tx, {
    id: book.id(book.calendar.moment(-430, 0)),
    name: 'Larkfield',
    timeZone,
    workingDays,
    weekStartsOn: 1,
    fiscalStartMonth: fiscalSettings.startMonth,
    fiscalYearNamedBy: fiscalSettings.namedBy,
    locale: 'en',
    calendar: 'gregory',
    priorityTable: defaultPriorityTable,
    isDemo: true,
    version: 1,
  });
  await tx.insert(holidays).values(days);
}

async function savePeople(tx: Database, book: Book, passwordHash: string | null) {
  const createdAt = book.calendar.moment(-430, 0);
  const rows = Object.entries(people).map(([ref, { name, email, role, locale }]) => {
    const { id, calendar } = book.member(personRef(ref));
    return { id, name, email, role, locale, calendar, passwordHash, disabledAt: null, isPlaceholder: false, version: 1, createdAt };
  });
  await tx.insert(members).values(rows);
}

async function saveProducts(tx: Database, world: World, numbering: Numbering) {
  const rows = Object.entries(products).map(([ref, product]) => ({
    ...product,
    id: world.productId(productRef(ref)),
    nextIssueNumber: (numbering.byProduct.get(ref) ?? 0) + 1,
    archivedAt: null,
    version: 1,
  }));
  await tx.insert(productRows).values(rows);
  await tx.insert(personaRows).values(
    Object.entries(personas).map(([ref, { product, ...persona }]) => ({
      ...persona,
      id: world.personaId(personaRef(ref)),
      productId: world.productId(product),
      version: 1,
    })),
  );
}

const refOf =
  <Refs extends object>(refs: Refs) =>
  (name: string): keyof Refs & string => {
    const isRef = (each: string): each is keyof Refs & string => each in refs;
    if (!isRef(name)) throw new Error(`The demo does not know “${name}”.`);
    return name;
  };
const personRef: (name: string) => PersonRef = refOf(people);
const productRef: (name: string) => ProductRef = refOf(products);
const personaRef: (name: string) => PersonaRef = refOf(personas);
