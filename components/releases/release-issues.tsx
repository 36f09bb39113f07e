import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { IssueStatus, Priority } from '@/domain/issues/issue';
import { ReleaseIssueTable } from './release-issue-table';

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

type ReleaseIssuesProps = { caption: string; formats: Formats; rows: readonly ReleaseIssueRow[]; whyLabel?: string };

/** Issues of a release; `why` is shown where a reason belongs to the row. */
export function ReleaseIssues({ caption, formats, rows, whyLabel }: ReleaseIssuesProps) {
  const t = useTranslations('releases.issues');
  return (
    <ReleaseIssueTable
      caption={caption}
      words={{ title: t('title'), status: t('status'), priority: t('priority'), owner: t('owner'), due: t('due'), why: whyLabel }}
      lines={rows.map(({ id, key, title, status, priority, ownerName, dueOn, why }) => ({
        ...{ id, key, title, status, priority, why },
        owner: ownerName ?? t('nobody'),
        due: formats.day(dueOn) || '—',
      }))}
    />
  );
}
