import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Pill } from '@/components/ui/pill';
import { PriorityMark } from '@/components/ui/priority-mark';
import { StatusPill } from '@/components/ui/status-pill';
import { Table } from '@/components/ui/table';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { IssueStatus, Priority } from '@/domain/issues/issue';

type Standing = { status: IssueStatus; dueOn: Day | null };
type Carried = { id: string; key: string; title: string; priority: Priority | null; was: Standing | null; now: Standing | null };

/** What a release carried on a past evening beside today: what joined, what left, what moved. */
export function CarriedTable({ issues, pastDay, formats }: { issues: readonly Carried[]; pastDay: Day; formats: Formats }) {
  const t = useTranslations('history');
  const ui = useTranslations('ui');
  const due = (standing: Standing | null) => (standing?.dueOn ? formats.day(standing.dueOn) : null);
  return (
    <Table
      caption={t('asOf.carried')}
      columns={[
        { id: 'title', label: t('field.title'), isMain: true },
        { id: 'scope', label: t('asOf.scope') },
        { id: 'status', label: t('field.status') },
        { id: 'due', label: t('field.dueOn'), isOneLine: true },
        { id: 'priority', label: t('field.priority') },
      ]}
      rows={issues.map(({ id, key, title, priority, was, now }) => ({
        id,
        cells: {
          title: (
            <Link href={`/issues/${key}?asOf=${pastDay}`} className="link">
              <bdi className="me-2 text-muted">{key}</bdi>
              <bdi className="line-clamp-2">{title}</bdi>
            </Link>
          ),
          scope: was && now ? '' : <Pill tone={now ? 'information' : 'warning'}>{t(now ? 'asOf.joined' : 'asOf.left')}</Pill>,
          status: (
            <>
              {was && now && was.status !== now.status && (
                <del className="block text-muted text-xs decoration-line-strong">{ui(`status.${was.status}`)}</del>
              )}
              <StatusPill status={(now ?? was)?.status ?? 'new'} />
            </>
          ),
          due: (
            <>
              {was && now && due(was) !== due(now) && (
                <del className="block text-muted text-xs decoration-line-strong">{due(was) ?? t('nothing')}</del>
              )}
              {due(now ?? was) ?? ''}
            </>
          ),
          priority: <PriorityMark priority={priority} />,
        },
      }))}
    />
  );
}
