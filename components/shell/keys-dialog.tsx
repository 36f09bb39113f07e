'use client';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { keysVersion, onKeysChange, registeredKeys } from './key-registry';
import type { KeyPlace } from './places';

/** The list of keys: this page's first. */
export function KeysDialog({ places, onClose }: { places: readonly KeyPlace[]; onClose: () => void }) {
  const t = useTranslations('shell');
  useSyncExternalStore(onKeysChange, keysVersion, keysVersion);
  const here = registeredKeys().filter(([, binding]) => !binding.isHidden);
  const going = places.map(({ name, key }) => ({ keys: ['G', keyCap(key)], label: t('keys.goTo', { place: t(`nav.${name}`) }) }));
  const everywhere = [
    { keys: ['?'], label: t('keys.help') },
    { keys: ['C'], label: t('keys.newIssue') },
    { keys: ['/'], label: t('keys.search') },
    { keys: ['⌘ K', 'Ctrl K'], label: t('keys.palette'), isChoice: true },
    ...going,
  ];
  return (
    <Dialog isOpen title={t('keys.title')} onClose={onClose}>
      {here.length > 0 && <KeyList title={t('keys.here')} lines={here.map(([name, { label }]) => ({ keys: [keyCap(name)], label }))} />}
      <KeyList title={t('keys.everywhere')} lines={everywhere} />
    </Dialog>
  );
}

type Line = { keys: readonly string[]; label: string; isChoice?: boolean };

function KeyList({ title, lines }: { title: string; lines: readonly Line[] }) {
  const t = useTranslations('shell.keys');
  return (
    <section className="mb-4">
      <h3 className="mb-1 font-semibold text-muted text-sm">{title}</h3>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1.5">
        {lines.map(({ keys, label, isChoice }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="text-end">
              {keys.map((key, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: G then G is twice the same key
                <span key={index}>
                  {index > 0 && <span className="mx-1 text-muted text-xs">{isChoice ? '/' : t('then')}</span>}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const caps: Record<string, string> = {
  Enter: '↵',
  Space: '␣',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What is printed on the key called so. */
function keyCap(name: string): string {
  if (name.startsWith('Shift+')) return `⇧ ${keyCap(name.slice(6))}`;
  return caps[name] ?? name.replace(/^(Key|Digit)/, '');
}
