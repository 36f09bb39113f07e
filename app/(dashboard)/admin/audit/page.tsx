import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { AuditTable } from '@/components/admin/audit-table';
import { Pager } from '@/components/ui/pager';
import { readDb } from '@/db/connection';
import { listHistory } from '@/db/queries/history';
import { findNames } from '@/db/queries/names';
import { idsIn } from '@/domain/history/named-ids';
import { readHistoryPlace, writeHistoryPlace } from '@/domain/history/seen-event';
import { getFormats } from '@/server/formats';
import { requireRight } from '@/server/page-guard';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('audit') };
}

const linesAtOnce = 50;

export default async function AuditPage({ searchParams }: { searchParams: Promise<{ before?: string | string[] }> }) {
  const member = await requireRight('audit.read');
  const cursor = (await searchParams).before;
  const before = readHistoryPlace(typeof cursor === 'string' ? cursor : undefined);
  const db = await readDb();
  const lines = await listHistory(db, member, {}, linesAtOnce, before);
  const names = await findNames(db, member, idsIn(lines));
  const formats = await getFormats();
  const t = await getTranslations('admin.audit');
  const [newest, oldest] = [lines[0], lines.length === linesAtOnce ? lines.at(-1) : undefined];
  return (
    <>
      <AdminAnswer member={member} current="audit">
        {newest ? t('answer', { when: before ? formats.moment(newest.at) : formats.ago(newest.at) }) : t('empty')}
      </AdminAnswer>
      <AuditTable lines={lines} names={names} formats={formats} />
      <Pager previousHref={before ? '/admin/audit' : undefined} nextHref={oldest && `/admin/audit?before=${writeHistoryPlace(oldest)}`} />
    </>
  );
}
