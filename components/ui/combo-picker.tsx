'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { fittingChoices } from './fitting-choices';
import { Icon } from './icon';
import type { Choice } from './select-field';

type ComboPickerProps = {
  id: string;
  name: string;
  choices: readonly Choice[];
  defaultValue?: string | null;
  emptyLabel: string;
  isRequired?: boolean;
  isInvalid: boolean;
  describedBy?: string;
  onChange?: (value: string | null) => void;
};

/** The list with typing; an emptied text means no choice, a text that fits nothing gives way to the choice before. */
export function ComboPicker({
  id,
  name,
  choices,
  defaultValue,
  emptyLabel,
  isRequired,
  isInvalid,
  describedBy,
  onChange,
}: ComboPickerProps) {
  const t = useTranslations('ui.form');
  const listId = useId();
  const labelOf = (value: string | null) => choices.find((choice) => choice.value === value)?.label ?? '';
  const [chosen, setChosen] = useState<string | null>(defaultValue || null);
  const [text, setText] = useState(labelOf(chosen));
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);

  // Until something is typed the whole list is offered.
  const fitting = fittingChoices(choices, text === labelOf(chosen) ? '' : text);
  const active = fitting[Math.min(at, fitting.length - 1)];
  const choose = (choice: Choice | undefined) => {
    const value = choice?.value ?? null;
    setChosen(value);
    setText(choice?.label ?? '');
    setOpen(false);
    if (value !== chosen) onChange?.(value);
  };
  const leave = () => {
    if (text.trim() === '') choose(undefined);
    else setText(labelOf(chosen));
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) {
      setAt(isOpen ? (at + step + fitting.length) % Math.max(1, fitting.length) : 0);
      setOpen(true);
    } else if (event.key === 'Enter' && isOpen && active && !event.nativeEvent.isComposing) choose(active);
    else if (event.key === 'Escape' && isOpen) leave();
    else return;
    event.preventDefault();
  };

  return (
    <div className="relative">
      <input type="hidden" name={name} value={chosen ?? ''} />
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active ? `${listId}-${active.value}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        autoComplete="off"
        required={isRequired}
        placeholder={emptyLabel}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
        onBlur={leave}
        onKeyDown={press}
        className="control pe-9"
      />
      <Icon name="chevron-down" className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-muted" />
      <div
        id={listId}
        role="listbox"
        aria-label={t('showList')}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded bg-surface p-1 shadow-float"
      >
        {isOpen &&
          fitting.map((choice) => (
            <div
              key={choice.value}
              id={`${listId}-${choice.value}`}
              role="option"
              tabIndex={-1}
              aria-selected={choice.value === chosen}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
              onKeyDown={undefined}
              className={`cursor-pointer rounded-sm px-3 py-1.5 pointer-coarse:py-2.5 ${choice === active ? 'bg-accent-wash text-accent' : 'hover:bg-sunken'}`}
            >
              <bdi>{choice.label}</bdi>
            </div>
          ))}
        {isOpen && fitting.length === 0 && <p className="px-3 py-1.5 text-muted">{t('noMatch')}</p>}
      </div>
    </div>
  );
}
