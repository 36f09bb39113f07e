'use client';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';

type DropAreaProps = { label: string; className?: string; children: ReactNode };

/** Takes files dropped anywhere on it into the file field it holds, as if they had been chosen there. What is not a file passes by. */
export function DropArea({ label, className = '', children }: DropAreaProps) {
  const area = useRef<HTMLFieldSetElement>(null);
  const [isOver, setOver] = useState(false);

  function hover(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }

  function leave({ relatedTarget }: DragEvent) {
    if (relatedTarget instanceof Node && area.current?.contains(relatedTarget)) return;
    setOver(false);
  }

  function drop(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(false);
    const field = area.current?.querySelector<HTMLInputElement>('input[type=file]');
    if (field) take(field, event.dataTransfer.files);
  }

  return (
    <fieldset
      ref={area}
      aria-label={label}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={leave}
      onDrop={drop}
      className={`relative min-w-0 ${className}`}
    >
      {children}
      {isOver && (
        <div className="pointer-events-none absolute -inset-1 z-10 grid place-items-center rounded border-2 border-accent border-dashed bg-accent-wash/80">
          <p className="rounded bg-surface px-3 py-1.5 font-medium text-accent">{label}</p>
        </div>
      )}
    </fieldset>
  );
}

/** A field for one file takes the first. The form around it is shown and brought to the reader. */
function take(field: HTMLInputElement, files: FileList) {
  const kept = new DataTransfer();
  for (const file of field.multiple ? files : [...files].slice(0, 1)) kept.items.add(file);
  field.files = kept.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const fold = field.closest('details');
  if (fold) fold.open = true;
  const send = field.form?.querySelector<HTMLButtonElement>('button[type=submit]');
  send?.focus();
}
