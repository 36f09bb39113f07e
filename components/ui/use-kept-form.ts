'use client';
import { useEffect, useRef, useState } from 'react';
import type { FormState, Submitted } from '@/domain/form-state';
import { dropDraft, keepDraft, readDraft } from './kept-draft';

type Fields = Readonly<Record<string, string>>;

/** A form as its typing began: the page may be drawn again around it, with other values and another request key. */
type Begun = { identity: Fields; values: Fields; afterSave: string };

type KeptForm = {
  /** What the form sends along unseen; `requestKey` makes a repeated save the same save. */
  identity: Fields;
  values: Fields;
  state: FormState;
  /** Where the device keeps what is typed until it is saved; without it nothing is kept. */
  place?: string;
};

/**
 * Holds a form still while somebody types, whatever is saved elsewhere on the page, and keeps what is typed on the device
 * until it is saved, so that a closed page, a dead battery or a lost connection loses nothing.
 * An action tells a save by `values.saved`, other for each.
 */
export function useKeptForm({ identity, values, state, place }: KeptForm) {
  const form = useRef<HTMLFormElement>(null);
  const [save, setSave] = useState('');
  const [begun, setBegun] = useState<Begun>();
  const [isBack, setIsBack] = useState(false);
  const saved = state.status === 'saved' ? (state.values?.saved ?? '') : save;
  if (saved !== save) {
    setSave(saved);
    setIsBack(false);
  }
  const isConflict = state.status === 'refused' && state.code.endsWith('.changedElsewhere');
  const typing = begun?.afterSave === saved ? begun : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens.
  useEffect(() => {
    const kept = place === undefined ? undefined : readDraft(place);
    if (!kept) return;
    // What the device keeps is not known while the server draws.
    setBegun({ identity: { ...identity, ...pick(kept, Object.keys(identity)) }, values: kept, afterSave: '' });
    setIsBack(true);
  }, []);

  useEffect(() => {
    if (place !== undefined && state.status === 'saved') dropDraft(place);
  }, [place, state]);

  return {
    form,
    /** Another value for each save: whatever has it as key starts afresh. */
    round: `${saved}${isBack ? '+' : ''}`,
    isBack,
    // After a conflict the next save knows what it replaces.
    identity: typing && !isConflict ? typing.identity : identity,
    values: state.status === 'refused' || state.status === 'invalid' ? state.submitted : (typing?.values ?? values),
    onInput: () => {
      if (!typing) setBegun({ identity, values, afterSave: saved });
      if (place !== undefined && form.current) keepDraft(place, form.current);
    },
  };
}

const pick = (fields: Submitted, names: readonly string[]): Fields =>
  Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
