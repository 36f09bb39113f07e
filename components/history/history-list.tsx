import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Names, SeenEvent } from '@/domain/history/seen-event';
import { type HistoryLine, HistoryLines } from './history-lines';
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
  /** The same for goals and KPIs. */
  isGoalShown?: boolean;
};

/** What happened, line by line: who, did what, before and after, and why. */
export function HistoryList({ events, names, formats, now, isIssueShown, isReleaseShown, isGoalShown }: HistoryListProps) {
  const t = useTranslations('history');
  const ui = useTranslations('ui');
  if (events.length === 0) return <p className="text-muted">{t('empty')}</p>;
  const lines = events.map((event) => {
    const { at, isHidden, ...told } = tellEvent(event, { t, ui, formats, names });
    const subject =
      (isIssueShown && issueOf(event, names)) ||
      (isReleaseShown && releaseOf(event, names)) ||
      (isGoalShown && goalOf(event, names)) ||
      undefined;
    const moment = { at: at.toISOString(), ago: formats.ago(at, now), whole: formats.moment(at) };
    return { ...told, id: event.id, subject, moment, hidden: isHidden ? t('hidden') : undefined };
  });
  return <HistoryLines lines={lines} words={{ before: t('before'), after: t('after') }} />;
}

type Named = (event: SeenEvent, names: Names) => HistoryLine['subject'];

const issueOf: Named = ({ issueId }, names) => {
  const key = issueId && names.get(issueId);
  return key ? { name: key, href: `/issues/${key}` } : undefined;
};

const releaseOf: Named = ({ noun, subjectId }, names) => {
  const name = noun === 'release' ? names.get(subjectId) : undefined;
  return name ? { name, href: `/releases/${subjectId}` } : undefined;
};

/** A KPI has no page of its own. */
const goalOf: Named = ({ noun, subjectId }, names) => {
  const name = names.get(subjectId);
  return name ? { name, ...(noun === 'kpi' ? {} : { href: `/goals/${subjectId}` }) } : undefined;
};
