import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { Pill } from '@/components/ui/pill';
import { Table } from '@/components/ui/table';
import { findHealth } from '@/server/health';
import { requireRight } from '@/server/page-guard';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('health') };
}

export default async function HealthPage() {
  const member = await requireRight('organisation.edit');
  const health = await findHealth();
  const t = await getTranslations('admin.health');
  const state = (isWell: boolean, well: string, ill: string) => <Pill tone={isWell ? 'good' : 'bad'}>{isWell ? well : ill}</Pill>;
  const command = (words: ReactNode) => (
    <code dir="ltr" className="font-mono text-xs">
      {words}
    </code>
  );
  return (
    <>
      <AdminAnswer member={member} current="health">
        {t(health.status)}
      </AdminAnswer>
      <Table
        caption={t(health.status)}
        columns={[
          { id: 'part', label: t('part'), isMain: true },
          { id: 'state', label: t('state') },
        ]}
        rows={[
          { id: 'version', cells: { part: t('version'), state: <bdi>{health.version}</bdi> } },
          { id: 'database', cells: { part: t('database'), state: state(health.database === 'ok', t('works'), t('fails')) } },
          {
            id: 'writes',
            cells: {
              part: t('writes'),
              state: state(health.writes !== 'failing', t(health.writes === 'busy' ? 'busy' : 'works'), t('notWritable')),
            },
          },
          { id: 'migration', cells: { part: t('migration'), state: <bdi className="break-all">{health.migration ?? '—'}</bdi> } },
          { id: 'dataDir', cells: { part: t('dataDir'), state: state(health.dataDirWritable, t('writable'), t('notWritable')) } },
        ]}
      />
      <p className="mt-4 text-muted">{t.rich('backup', { command })}</p>
    </>
  );
}
