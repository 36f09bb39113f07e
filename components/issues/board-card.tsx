import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Menu } from '@/components/ui/menu';
import { SubmitButton } from '@/components/ui/submit-button';
import { useIsHydrated } from '@/components/ui/use-is-hydrated';
import type { IssueStatus } from '@/domain/issues/issue';

export type BoardCardData = {
  id: string;
  key: string;
  title: string;
  version: number;
  /** Priority, severity, owner and deadline, drawn by the server. */
  marks: ReactNode;
  /** Where it may go; none for those who may not move it. */
  targets: readonly IssueStatus[];
  moveLabel: string;
};

export type BoardTexts = { label: string; empty: string; note: string; moveTo: Partial<Record<IssueStatus, string>> };

type BoardCardProps = {
  card: BoardCardData;
  texts: BoardTexts;
  submit: (form: FormData) => void;
  draggedType: string;
  onDragEnd: () => void;
  refusal?: string;
};

export function BoardCard({ card, texts, submit, draggedType, onDragEnd, refusal }: BoardCardProps) {
  const canMove = card.targets.length > 0;
  // Two hundred menus would be most of the page; without scripts the issue's own page moves it.
  const isHydrated = useIsHydrated();
  return (
    <li
      draggable={canMove}
      onDragStart={(event) => {
        event.dataTransfer.setData(draggedType, card.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragEnd={onDragEnd}
      className={`panel relative grid gap-1 p-2 text-sm ${canMove ? 'cursor-grab' : ''}`}
    >
      <div className="flex min-h-7 items-start justify-between gap-2">
        <span className="text-muted text-xs">{card.key}</span>
        {canMove && isHydrated && <MoveMenu card={card} texts={texts} submit={submit} />}
      </div>
      <Link
        href={`/issues/${card.key}`}
        draggable={false}
        dir="auto"
        title={card.title}
        className="line-clamp-3 font-medium hover:underline"
      >
        {card.title}
      </Link>
      {card.marks}
      {refusal && (
        <p role="alert" className="rounded bg-bad-wash px-2 py-1 text-bad">
          {refusal}
        </p>
      )}
    </li>
  );
}

function MoveMenu({ card, texts, submit }: Pick<BoardCardProps, 'card' | 'texts' | 'submit'>) {
  return (
    <Menu label={<span className="sr-only">{card.moveLabel}</span>} name={card.moveLabel} size="small" tone="plain" hangs="end">
      <form id={`move-${card.id}`} action={submit} onSubmit={closeMenu} className="grid w-56 gap-1 p-1">
        <input type="hidden" name="issueId" value={card.id} />
        <input type="hidden" name="version" value={card.version} />
        <input type="hidden" name="key" value={card.key} />
        <input type="hidden" name="dropped" defaultValue="" />
        <label className="grid gap-1 px-1 text-muted text-xs">
          {texts.note}
          <input name="note" maxLength={2_000} dir="auto" className="control text-ink" />
        </label>
        {card.targets.map((status) => (
          <SubmitButton key={status} name="status" value={status} tone="plain" size="small" className="justify-start">
            {texts.moveTo[status]}
          </SubmitButton>
        ))}
      </form>
    </Menu>
  );
}

/** What comes of the move is said on the card, which the open menu would cover. */
function closeMenu({ currentTarget }: { currentTarget: HTMLElement }) {
  const menu = currentTarget.closest('details');
  if (!menu?.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
