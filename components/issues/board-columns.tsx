'use client';
import { type DragEvent, useActionState, useState } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { untouched } from '@/domain/form-state';
import type { IssueStatus } from '@/domain/issues/issue';
import { BoardCard, type BoardCardData, type BoardTexts } from './board-card';

export type BoardColumnData = {
  status: IssueStatus;
  name: string;
  count: string;
  all: string;
  allHref: string;
  cards: readonly BoardCardData[];
};

type BoardColumnsProps = { columns: readonly BoardColumnData[]; texts: BoardTexts; move: FormAction };

const draggedType = 'application/x-parcours-issue';

/** Statuses side by side. Cards move by their menu or by dragging; a refusal is said on the card, which stays where it was. */
export function BoardColumns({ columns, texts, move }: BoardColumnsProps) {
  const [state, submit, isPending] = useActionState(move, untouched);
  const [over, setOver] = useState<IssueStatus | null>(null);

  const drop = (event: DragEvent, status: IssueStatus) => {
    event.preventDefault();
    setOver(null);
    const form = document.getElementById(`move-${event.dataTransfer.getData(draggedType)}`);
    if (!(form instanceof HTMLFormElement)) return;
    const dropped = form.elements.namedItem('dropped');
    if (!(dropped instanceof HTMLInputElement)) return;
    dropped.value = status;
    form.requestSubmit();
  };

  return (
    <div aria-busy={isPending}>
      <div role="status" className="mb-2 empty:hidden">
        {state.status === 'saved' && <Notice tone="good">{state.message}</Notice>}
      </div>
      <section aria-label={texts.label} className="flex min-h-96 gap-3 overflow-x-auto pb-4">
        {columns.map((column) => (
          <section
            key={column.status}
            aria-label={column.name}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes(draggedType)) return;
              event.preventDefault();
              if (over !== column.status) setOver(column.status);
            }}
            onDrop={(event) => drop(event, column.status)}
            className={`flex w-72 shrink-0 flex-col gap-2 rounded bg-sunken p-2 ${over === column.status ? 'outline-2 outline-accent' : ''}`}
          >
            <h2 className="flex items-baseline justify-between gap-2 px-1 font-semibold">
              {column.name}
              <span className="font-normal text-muted text-sm">{column.count}</span>
            </h2>
            {column.cards.length === 0 && <p className="px-1 text-muted text-sm">{texts.empty}</p>}
            <ul className="grid gap-2">
              {column.cards.map((card) => (
                <BoardCard
                  key={card.id}
                  card={card}
                  texts={texts}
                  submit={submit}
                  draggedType={draggedType}
                  onDragEnd={() => setOver(null)}
                  refusal={state.status === 'refused' && state.submitted.issueId === card.id ? state.refusal : undefined}
                />
              ))}
            </ul>
            {column.all !== '' && (
              <Link href={column.allHref} className="link px-1 text-sm">
                {column.all}
              </Link>
            )}
          </section>
        ))}
      </section>
    </div>
  );
}
