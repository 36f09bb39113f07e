import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Moment } from '@/components/ui/moment';
import type { Formats } from '@/domain/calendar/formats';
import type { Names, SeenEvent } from '@/domain/history/seen-event';
import { type ToldEvent, tellEvent } from './tell-event';

type HistoryListProps = {
  events: readonly SeenEvent[];
  names: Names;
  formats: Formats;
  now: Date;
  /** Names the issue each line is about, with a link; where the page is not about one issue. */
  isIssueShown?: boolean;
};

/** What happened, line by line: who, did what, before and after, and why. */
export function HistoryList({ events, names, formats, now, isIssueShown }: HistoryListProps) {
  const t = useTranslations('history');
  const ui = useTranslations('ui');
  if (events.length === 0) return <p className="text-muted">{t('empty')}</p>;
  return (
    <ol className="flex flex-col divide-y divide-line">
      {events.map((event) => {
        const issueKey = isIssueShown && event.issueId ? names.get(event.issueId) : undefined;
        return (
          <HistoryLine key={event.id} told={tellEvent(event, { t, ui, formats, names })} formats={formats} now={now} issueKey={issueKey} />
        );
      })}
    </ol>
  );
}

type HistoryLineProps = { told: ToldEvent; formats: Formats; now: Date; issueKey?: string };

function HistoryLine({ told, formats, now, issueKey }: HistoryLineProps) {
  const t = useTranslations('history');
  return (
    <li className="py-2 text-sm">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          {issueKey && (
            <Link href={`/issues/${issueKey}`} className="me-1.5 font-medium">
              {issueKey}
            </Link>
          )}
          <bdi className="font-medium">{told.actor}</bdi> {told.deed}
        </span>
        <span className="text-muted text-xs">
          <Moment at={told.at} formats={formats} now={now} />
        </span>
      </p>
      {told.isHidden && <p className="text-muted">{t('hidden')}</p>}
      {told.changes.length > 0 && (
        <dl className="mt-1 grid gap-x-3 gap-y-0.5 sm:grid-cols-[8rem_minmax(0,1fr)]">
          {told.changes.map(({ field, label, before, after }) => (
            <div key={field} className="contents">
              <dt className="text-muted">{label}</dt>
              <dd>
                {before !== null && (
                  <>
                    <del className="text-muted decoration-line-strong" dir="auto">
                      <span className="sr-only">{t('before')} </span>
                      {before}
                    </del>
                    <span aria-hidden className="mx-1.5 inline-block rtl:-scale-x-100">
                      →
                    </span>
                  </>
                )}
                <ins className="no-underline" dir="auto">
                  <span className="sr-only">{t('after')} </span>
                  {after}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {told.note && (
        <p className="mt-1 whitespace-pre-line border-line border-s-2 ps-2" dir="auto">
          {told.note}
        </p>
      )}
    </li>
  );
}
