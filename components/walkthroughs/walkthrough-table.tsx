import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Pill } from '@/components/ui/pill';
import { Table } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import type { Formats } from '@/domain/calendar/formats';
import type { WalkthroughStatus } from '@/domain/walkthroughs/walkthrough';

export const walkthroughTones = {
  planned: 'information',
  recording: 'warning',
  done: 'good',
  cancelled: 'neutral',
} as const satisfies Record<WalkthroughStatus, Tone>;

type Row = {
  id: string;
  title: string;
  plannedOn: string;
  status: WalkthroughStatus;
  productName: string;
  journeyName: string;
  personaName: string | null;
  rewalkOfId: string | null;
  walkers: readonly string[];
  findings: number;
};

export function WalkthroughTable({ formats, rows }: { formats: Formats; rows: readonly Row[] }) {
  const t = useTranslations('walkthroughs');
  return (
    <Table
      caption={t('title')}
      columns={[
        { id: 'title', label: t('table.title'), isMain: true },
        { id: 'journey', label: t('table.journey') },
        { id: 'day', label: t('table.day') },
        { id: 'walkers', label: t('table.walkers') },
        { id: 'status', label: t('table.status') },
        { id: 'findings', label: t('table.findings'), isNumber: true },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          title: (
            <Link href={`/walkthroughs/${row.id}`} className="link">
              <bdi>{row.title}</bdi>
            </Link>
          ),
          journey: (
            <span>
              <bdi>{row.productName}</bdi> · <bdi>{row.journeyName}</bdi>
              {row.rewalkOfId && <span className="text-muted"> · {t('rewalk')}</span>}
            </span>
          ),
          day: <span className="whitespace-nowrap">{formats.day(row.plannedOn)}</span>,
          walkers: <bdi>{formats.list([...row.walkers])}</bdi>,
          status: <Pill tone={walkthroughTones[row.status]}>{t(`status.${row.status}`)}</Pill>,
          findings: formats.number(row.findings),
        },
      }))}
    />
  );
}
