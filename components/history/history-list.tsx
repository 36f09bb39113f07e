import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Names, SeenEvent } from '@/domain/history/seen-event';
import { HistoryLines } from './history-lines';
import { tellEvent } from './tell-event';

type HistoryListProps = {
  events: readonly SeenEvent[];
  names: Names;
  formats: Formats;
  now: Date;
  /** Names the issue each line is about, with a link; where the page is not about one issue. */
  isIssueShown?: boolean;
  /** The same for releases. */
  isReleaseShown?: boolean;
};

/** What happened, line by line: who, did what, before and after, and why. */
export function HistoryList({ events, names, formats, now, isIssueShown, isReleaseShown }: HistoryListProps) {
  const t = useTranslations('history');
  const ui = useTranslations('ui');
  if (events.length === 0) return <p className="text-muted">{t('empty')}</p>;
  const lines = events.map((event) => {
    const { at, isHidden, ...told } = tellEvent(event, { t, ui, formats, names });
    const key = isIssueShown && event.issueId ? names.get(event.issueId) : undefined;
    const release = isReleaseShown && event.noun === 'release' ? names.get(event.subjectId) : undefined;
    const subject = key
      ? { name: key, href: `/issues/${key}` }
      : release
        ? { name: release, href: `/releases/${event.subjectId}` }
        : undefined;
    const moment = { at: at.toISOString(), ago: formats.ago(at, now), whole: formats.moment(at) };
    return { ...told, id: event.id, subject, moment, hidden: isHidden ? t('hidden') : undefined };
  });
  return <HistoryLines lines={lines} words={{ before: t('before'), after: t('after') }} />;
}
