import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { PriorityMark } from '@/components/ui/priority-mark';
import { StatusPill } from '@/components/ui/status-pill';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import type { IssueStatus, Priority } from '@/domain/issues/issue';

export type ReleaseIssueRow = {
  id: string;
  key: string;
  title: string;
  status: IssueStatus;
  priority: Priority | null;
  ownerName: string | null;
  dueOn: string | null;
  why?: string;
};

/** Issues of a release; `why` is shown where a reason belongs to the row. */
export function ReleaseIssues({
  caption,
  formats,
  rows,
  whyLabel,
}: {
  caption: string;
  formats: Formats;
  rows: readonly ReleaseIssueRow[];
  whyLabel?: string;
}) {
  const t = useTranslations('releases.issues');
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'title', label: t('title'), isMain: true },
        { id: 'status', label: t('status') },
        { id: 'priority', label: t('priority') },
        { id: 'owner', label: t('owner') },
        { id: 'due', label: t('due') },
        ...(whyLabel ? [{ id: 'why' as const, label: whyLabel }] : []),
      ]}
      rows={rows.map((issue) => ({
        id: issue.id,
        cells: {
          title: (
            <Link href={`/issues/${issue.key}`} className="link">
              <bdi className="me-2 text-muted">{issue.key}</bdi>
              <bdi className="line-clamp-2">{issue.title}</bdi>
            </Link>
          ),
          status: <StatusPill status={issue.status} />,
          priority: <PriorityMark priority={issue.priority} />,
          owner: <bdi>{issue.ownerName ?? t('nobody')}</bdi>,
          due: formats.day(issue.dueOn) || '—',
          why: <span dir="auto">{issue.why}</span>,
        },
      }))}
    />
  );
}
