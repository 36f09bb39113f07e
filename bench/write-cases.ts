import { randomUUID } from 'node:crypto';
import { readDb } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { listIssues } from '@/db/queries/issue-list';
import { findIssue } from '@/db/queries/issues';
import { listActiveProducts } from '@/db/queries/products';
import { parseIssueFilter } from '@/domain/issues/parse-issue-filter';
import type { Member } from '@/domain/people/member';
import { createIssue, updateIssue } from '@/server/operations/issues';
import { asMultipart, type Fields, findForm } from './html-form';
import { getPage, request } from './http-client';
import { type Ask, workers } from './measure';
import { signedInOwners, type Visitor } from './people';

export type WriteCase = { name: string; aim: number | null; ask: Ask };

const aim = 8;

/** Saving, as an operation in this process and as the form that a browser sends; everybody writes to an issue of their own. */
export async function listWriteCases(url: string, lead: Visitor): Promise<WriteCase[]> {
  const db = await readDb();
  const owned = await listOwnedIssues(db, lead.member);
  const owners = await signedInOwners(
    lead.member,
    owned.map(({ ownerId }) => ownerId),
  );
  const own = owned.flatMap((issue, index) => {
    const owner = owners[index];
    return owner ? [{ ...issue, owner }] : [];
  });
  const [product] = await listActiveProducts(db, lead.member);
  if (own.length < workers || !product) throw new Error('The ledger has too few owned issues, or no product.');
  const cases: WriteCase[] = [
    { name: 'Update, operation', aim, ask: updates(own) },
    { name: 'Update, form and page', aim: null, ask: sendsUpdateForm(url, own) },
    { name: 'Create, operation', aim, ask: () => created(lead.member, product.id) },
  ];
  const form = await request(`${url}/issues/new`, lead.cookie);
  return form.status === 404 ? cases : [...cases, { name: 'Create, form', aim, ask: sendsCreateForm(url, lead.cookie, product.id) }];
}

type Own = { id: string; key: string; owner: Visitor };

async function listOwnedIssues(db: Database, viewer: Member) {
  const { filter, arrangement } = parseIssueFilter({ status: 'planned,in_progress' });
  const { rows } = await listIssues(db, { filter, viewer, arrangement, today: '2000-01-01', isFew: false, limit: workers });
  return rows.flatMap(({ id, key, ownerId }) => (ownerId ? [{ id, key, ownerId }] : []));
}

let told = 0;
const words = () => `Waiting for part ${++told}`;

function updates(own: readonly Own[]): Ask {
  const versions = new Map<number, number>();
  return async (worker) => {
    const { id: issueId, owner } = nth(own, worker);
    const seenVersion = versions.get(worker) ?? (await findIssue(await readDb(), owner.member, issueId))?.version ?? 0;
    versions.delete(worker);
    const changes = { blockedBecause: words() };
    const saved = await updateIssue(owner.member, { issueId, seenVersion, changes, requestKey: randomUUID() });
    if (!saved.ok) throw new Error(saved.refusal.code);
    versions.set(worker, saved.value.version);
  };
}

/** The page that comes back holds the form for the next update. */
function sendsUpdateForm(url: string, own: readonly Own[]): Ask {
  const forms = new Map<number, Fields>();
  const read = (html: Buffer) => findForm(html.toString(), ['version', 'blockedBecause', 'note']);
  return async (worker) => {
    const { key, owner } = nth(own, worker);
    const page = `${url}/issues/${key}`;
    const form = forms.get(worker) ?? read((await getPage(page, owner.cookie)).body);
    forms.delete(worker);
    const answer = await request(page, owner.cookie, asMultipart({ ...form, blockedBecause: words() }));
    if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`);
    const next = read(answer.body);
    if (Number(next.version) !== Number(form.version) + 1) throw new Error('The update was not saved');
    forms.set(worker, next);
  };
}

function nth(own: readonly Own[], worker: number): Own {
  const found = own[worker];
  if (!found) throw new Error(`There is no issue for worker ${worker}.`);
  return found;
}

const title = () => `Bench finding ${words()}`;

async function created(by: Member, productId: string) {
  const saved = await createIssue(by, { fields: { title: title(), productId }, requestKey: randomUUID() });
  if (!saved.ok) throw new Error(saved.refusal.code);
}

/** The same form again and again, each time under a key of its own, as if from as many people. */
function sendsCreateForm(url: string, cookie: string, productId: string): Ask {
  const page = `${url}/issues/new`;
  let form: Promise<Fields> | undefined;
  return async () => {
    form ??= getPage(page, cookie).then(({ body }) => findForm(body.toString(), ['title', 'requestKey']));
    const answer = await request(
      page,
      cookie,
      asMultipart({ ...(await form), title: title(), productId, deed: 'save', requestKey: randomUUID() }),
    );
    if (answer.status !== 303 || !answer.location) throw new Error(`HTTP ${answer.status}`);
  };
}
