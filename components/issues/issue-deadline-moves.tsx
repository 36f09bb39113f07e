import { useTranslations } from 'next-intl';
import { daysBetween } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { Names, SeenEvent } from '@/domain/history/seen-event';

type IssueDeadlineMovesProps = { moves: readonly SeenEvent[]; names: Names; formats: Formats };

/** Every move of the deadline: from when to when, by how much, who, why. */
export function IssueDeadlineMoves({ moves, names, formats }: IssueDeadlineMovesProps) {
  const t = useTranslations('issues.page');
  return (
    <table className="table table-cards">
      <caption className="sr-only">{t('deadlineMoves')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('movedFrom')}</th>
          <th scope="col">{t('movedTo')}</th>
          <th scope="col" data-number>
            {t('movedBy')}
          </th>
          <th scope="col">{t('movedWho')}</th>
          <th scope="col">{t('movedWhy')}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => {
          const [from, to] = (move.changes?.dueOn ?? [null, null]).map((day) => (typeof day === 'string' ? day : null));
          return (
            <tr key={move.id}>
              <th scope="row" data-main data-one-line className="font-normal">
                {formats.day(from ?? null)}
              </th>
              <td data-label={t('movedTo')} data-one-line>
                {to ? formats.day(to) : t('noDeadline')}
              </td>
              <td data-label={t('movedBy')} data-number>
                {from && to ? t('days', { signed: formats.signed(daysBetween(from, to)), days: daysBetween(from, to) }) : '—'}
              </td>
              <td data-label={t('movedWho')}>
                <bdi>{(move.actorId && names.get(move.actorId)) ?? '—'}</bdi>
              </td>
              <td data-label={t('movedWhy')} dir="auto">
                {move.note || '—'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
