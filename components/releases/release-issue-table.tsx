'use client';
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { PriorityLook } from '@/components/ui/priority-mark';
import { StatusLook } from '@/components/ui/status-pill';
import { Table } from '@/components/ui/table';
import type { IssueStatus, Priority } from '@/domain/issues/issue';

type ReleaseIssueLine = {
  id: string;
  key: string;
  title: string;
  status: IssueStatus;
  priority: Priority | null;
  owner: string;
  due: string;
  why?: string;
};

type Words = Record<'title' | 'status' | 'priority' | 'owner' | 'due', string> & { why?: string };

/** A component of the browser, so that lines travel as their data. */
export function ReleaseIssueTable({ caption, words, lines }: { caption: string; words: Words; lines: readonly ReleaseIssueLine[] }) {
  const t = useTranslations('ui');
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'title', label: words.title, isMain: true },
        { id: 'status', label: words.status },
        { id: 'priority', label: words.priority },
        { id: 'owner', label: words.owner },
        { id: 'due', label: words.due, isOneLine: true },
        ...(words.why ? [{ id: 'why' as const, label: words.why }] : []),
      ]}
      rows={lines.map(({ id, key, title, status, priority, owner, due, why }) => ({
        id,
        cells: {
          title: (
            <Link href={`/issues/${key}`} className="link">
              <bdi className="me-2 text-muted">{key}</bdi>
              <bdi className="line-clamp-2">{title}</bdi>
            </Link>
          ),
          status: <StatusLook status={status} word={t(`status.${status}`)} />,
          priority: priority ? (
            <PriorityLook priority={priority} word={t(`priority.${priority}`)} />
          ) : (
            <span className="text-muted text-xs">{t('priority.none')}</span>
          ),
          owner: <bdi>{owner}</bdi>,
          due,
          why: <span dir="auto">{why}</span>,
        },
      }))}
    />
  );
}
