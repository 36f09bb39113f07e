import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import { Person } from '@/components/ui/person';
import { PriorityMark } from '@/components/ui/priority-mark';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { type IssueStatus, issueStatuses } from '@/domain/issues/issue';
import { statusesFrom } from '@/domain/issues/life-cycle';
import { BoardColumns } from './board-columns';
import { DueCell } from './due-cell';
import { type ListState, listHref } from './list-href';
import type { ListRow } from './list-row';

export type BoardData = {
  status: IssueStatus;
  count: { n: number; isMore: boolean };
  cards: readonly (ListRow & { ownerId: string | null })[];
};

type BoardProps = {
  state: ListState;
  columns: readonly BoardData[];
  canMove: (ownerId: string | null) => boolean;
  move: FormAction;
  formats: Formats;
  today: Day;
};

/** The issues by status; each column leads to all of its rows. */
export function Board({ state, columns, canMove, move, formats, today }: BoardProps) {
  const t = useTranslations('issues.board');
  const ui = useTranslations('ui.status');
  const moveTo = Object.fromEntries(issueStatuses.map((status) => [status, t('moveTo', { status: ui(status) })]));
  return (
    <BoardColumns
      move={move}
      texts={{ label: t('label'), empty: t('empty'), note: t('note'), moveTo }}
      columns={columns.map(({ status, count, cards }) => ({
        status,
        name: ui(status),
        count: count.isMore ? `${formats.number(count.n)}+` : formats.number(count.n),
        all: count.isMore ? t('allMore', { n: count.n }) : count.n > 0 ? t('all', { n: count.n }) : '',
        allHref: listHref(state, { filter: { status: [status] }, arrangement: { view: 'table' } }),
        cards: cards.map((card) => ({
          id: card.id,
          key: card.key,
          title: card.title,
          version: card.version,
          moveLabel: t('move', { key: card.key }),
          targets: canMove(card.ownerId) ? statusesFrom(status).filter((target) => target !== 'duplicate') : [],
          marks: <Marks card={card} formats={formats} today={today} />,
        })),
      }))}
    />
  );
}

function Marks({ card, formats, today }: { card: ListRow; formats: Formats; today: Day }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {card.priority && <PriorityMark priority={card.priority} />}
      {card.severity !== null && <SeverityMark severity={card.severity} isWordHidden />}
      {card.ownerName && <Person name={card.ownerName} />}
      <DueCell row={card} formats={formats} today={today} />
    </div>
  );
}
