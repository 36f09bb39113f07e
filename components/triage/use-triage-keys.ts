'use client';
import { useTranslations } from 'next-intl';
import type { KeyBindings } from '@/components/shell/key-registry';
import { useKeys } from '@/components/shell/use-keys';
import { priorities, severities } from '@/domain/issues/issue';
import type { Rated } from './triage-rated';

/** What the next digit will choose; nothing armed means the severity. */
export type Armed = 'priority' | 'reach' | 'persistence' | 'snooze' | 'merge' | null;

type TriageKeys = {
  armed: Armed;
  setArmed: (armed: Armed) => void;
  choose: (chosen: Partial<Rated>) => void;
  submit: (deed: string) => void;
  merge: (index: number) => void;
  accept: () => void;
  propose: () => void;
  focus: (field: 'owner' | 'release' | 'note') => void;
  skip: () => void;
};

const snoozes = [undefined, 'snooze1', 'snooze7', 'snooze14'] as const;

/** One key a choice: digits rate, a letter before them says what. */
export function useTriageKeys(keys: TriageKeys) {
  const t = useTranslations('triage.key');
  const { armed, setArmed, choose, submit } = keys;

  function digit(number: number) {
    setArmed(null);
    if (armed === 'merge') return keys.merge(number - 1);
    if (armed === 'snooze') return snoozes[number] && submit(snoozes[number]);
    if (armed === 'priority') return priorities[number] && choose({ priority: priorities[number] });
    if (armed === 'reach') return number >= 1 && number <= 4 && choose({ reach: number });
    if (armed === 'persistence') return number >= 1 && number <= 3 && choose({ persistence: number });
    return severities[number] !== undefined && choose({ severity: severities[number] });
  }

  const digits = Object.fromEntries(
    [0, 1, 2, 3, 4, 5].map((number) => [`Digit${number}`, { label: t('digit'), run: () => digit(number), isHidden: number > 0 }]),
  );
  const bindings: KeyBindings = {
    ...digits,
    KeyP: { label: t('priority'), run: () => setArmed('priority') },
    KeyH: { label: t('reach'), run: () => setArmed('reach') },
    KeyT: { label: t('persistence'), run: () => setArmed('persistence') },
    KeyA: { label: t('accept'), run: keys.accept },
    KeyO: { label: t('owner'), run: () => keys.focus('owner') },
    KeyD: { label: t('deadline'), run: keys.propose },
    KeyR: { label: t('release'), run: () => keys.focus('release') },
    KeyM: { label: t('merge'), run: () => setArmed('merge') },
    KeyX: { label: t('decline'), run: () => keys.focus('note') },
    KeyS: { label: t('snooze'), run: () => setArmed('snooze') },
    KeyN: { label: t('skip'), run: keys.skip },
    KeyU: { label: t('undo'), run: () => document.querySelector<HTMLFormElement>('[data-triage-undo]')?.requestSubmit() },
    Enter: { label: t('keep'), run: () => submit('keep') },
    Escape: { label: t('cancel'), run: () => setArmed(null), isHidden: true },
  };
  useKeys(bindings);
}
