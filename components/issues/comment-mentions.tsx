'use client';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';

const mostOffered = 6;

/** Names offered while an `@` is being typed in a text box: arrows choose, Enter or Tab takes, Escape leaves. */
export function useMentions(box: RefObject<HTMLTextAreaElement | null>, people: readonly string[], setText: (text: string) => void) {
  const listId = useId();
  const [begun, setBegun] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const offered =
    begun === null ? [] : people.filter((name) => name.toLocaleLowerCase().includes(begun.toLocaleLowerCase())).slice(0, mostOffered);
  const isOpen = offered.length > 0;

  function look() {
    const before = box.current?.value.slice(0, box.current.selectionStart) ?? '';
    setBegun(/(?:^|[^\p{L}\p{N}])@([^@\n]{0,30})$/u.exec(before)?.[1] ?? null);
    setAt(0);
  }

  function take(name: string) {
    const field = box.current;
    if (!field || begun === null) return;
    const end = field.selectionStart;
    const start = end - begun.length;
    setText(`${field.value.slice(0, start)}${name} ${field.value.slice(end)}`);
    setBegun(null);
    // The caret can be moved once the new text stands in the box.
    requestAnimationFrame(() => field.setSelectionRange(start + name.length + 1, start + name.length + 1));
  }

  function press(event: KeyboardEvent) {
    const chosen = offered[at];
    if (!isOpen || chosen === undefined || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % offered.length);
    else if (event.key === 'ArrowUp') setAt((at - 1 + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen);
    else if (event.key === 'Escape') setBegun(null);
    else return;
    event.preventDefault();
  }

  const list: ReactNode = isOpen && (
    <div
      id={listId}
      role="listbox"
      aria-label="@"
      className="absolute start-0 top-full z-20 mt-1 min-w-48 rounded bg-surface p-1 shadow-float"
    >
      {offered.map((name, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text box keeps the focus and hears the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus and hears the keys
        <div
          key={name}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(name)}
          className={`cursor-pointer rounded-sm px-3 py-1.5 ${index === at ? 'bg-accent-wash text-accent' : ''}`}
        >
          <bdi>{name}</bdi>
        </div>
      ))}
    </div>
  );

  const control = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': listId,
    'aria-activedescendant': isOpen ? `${listId}-${at}` : undefined,
    onKeyDown: press,
    onBlur: () => setBegun(null),
  } as const;

  return { control, list, look };
}
