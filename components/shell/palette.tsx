'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { registeredKeys } from './key-registry';
import type { KeyPlace } from './places';

type Deed = { id: string; label: string; run: () => void };

/** Everything that can be done from here, found by typing; what fits nothing is searched in the ledger. */
export function Palette({ places, onClose }: { places: readonly KeyPlace[]; onClose: () => void }) {
  const t = useTranslations('shell');
  const router = useRouter();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);

  const go = (href: string) => () => router.push(href);
  const deeds: Deed[] = [
    ...registeredKeys()
      .filter(([, binding]) => !binding.isHidden)
      .map(([name, { label, run }]) => ({ id: name, label, run })),
    { id: 'new', label: t('newIssue'), run: go('/issues/new') },
    ...places.map(({ name, href }) => ({ id: href, label: t('keys.goTo', { place: t(`nav.${name}`) }), run: go(href) })),
    { id: 'profile', label: t('account.profile'), run: go('/profile') },
  ];
  const wanted = text.trim().toLocaleLowerCase();
  const fitting = deeds.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  const chosen = fitting[Math.min(at, fitting.length - 1)];

  const run = (deed: Deed | undefined) => {
    onClose();
    if (deed) deed.run();
    else if (wanted) router.push(`/issues?text=${encodeURIComponent(text.trim())}`);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) setAt((at + step + fitting.length) % Math.max(1, fitting.length));
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(chosen);
    if (step || event.key === 'Enter') event.preventDefault();
  };

  return (
    <Dialog isOpen title={t('palette.title')} onClose={onClose}>
      <input
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
        aria-label={t('palette.title')}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        className="control"
      />
      <div id={listId} role="listbox" aria-label={t('palette.title')} className="mt-2 max-h-80 overflow-y-auto">
        {fitting.map((deed) => (
          <div
            key={deed.id}
            id={`${listId}-${deed.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={deed === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              run(deed);
            }}
            className={`cursor-pointer rounded-sm px-3 py-1.5 ${deed === chosen ? 'bg-accent-wash text-accent' : 'hover:bg-sunken'}`}
          >
            {deed.label}
          </div>
        ))}
      </div>
      {fitting.length === 0 && <p className="px-3 py-1.5 text-muted">{t('palette.nothing')}</p>}
    </Dialog>
  );
}
