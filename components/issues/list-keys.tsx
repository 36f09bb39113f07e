'use client';
import { useKeys } from '@/components/shell/use-keys';

type ListKeysProps = { labels: { next: string; previous: string; select: string; open: string; filter: string; search: string } };

/** j and k go through the lines, x selects, Enter opens, f shows all filters, / searches here. */
export function ListKeys({ labels }: ListKeysProps) {
  useKeys({
    KeyJ: { label: labels.next, run: () => step(1) },
    KeyK: { label: labels.previous, run: () => step(-1) },
    KeyX: { label: labels.select, run: toggle },
    Enter: { label: labels.open, run: () => linkOf(current())?.click() },
    KeyF: { label: labels.filter, run: () => document.querySelector<HTMLElement>('[data-filter-link]')?.click() },
    '/': { label: labels.search, run: () => document.querySelector<HTMLInputElement>('[data-list-search]')?.select() },
  });
  return null;
}

const lines = () => [...document.querySelectorAll<HTMLElement>('[data-issue-row]')];
const current = () => lines().find((line) => line.contains(document.activeElement));
const linkOf = (line: HTMLElement | undefined) => line?.querySelector<HTMLElement>('[data-row-link]');

function step(by: 1 | -1) {
  const all = lines();
  const at = all.findIndex((line) => line.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
  const link = linkOf(all[next]);
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}

function toggle() {
  current()?.querySelector<HTMLInputElement>('input[name="issue"]')?.click();
}
