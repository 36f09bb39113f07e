import type { Submitted } from '@/domain/form-state';
import { returnable, textFields } from '@/domain/submitted-fields';

const prefix = 'draft:';

/** What this device keeps of a form that was not saved; nothing when it keeps nothing, or may not. */
export function readDraft(place: string): Submitted | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + place) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    return Object.fromEntries(Object.entries(kept).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  } catch {
    return undefined;
  }
}

/** A device that refuses to keep anything must not keep anybody from typing. */
export function keepDraft(place: string, form: HTMLFormElement): void {
  try {
    localStorage.setItem(prefix + place, JSON.stringify(returnable(textFields(new FormData(form)))));
  } catch {}
}

export function dropDraft(place: string): void {
  try {
    localStorage.removeItem(prefix + place);
  } catch {}
}
