import type { Refusal } from '@/domain/result';
import type { ImportChoices } from './import-choices';
import type { FileSummary } from './import-file';
import type { RowFate } from './planned-row';

/** `reading` the file, `ready` to be looked at and started, `running`, `done`, `undoing`; `failed` could not be read; `undone`. */
export const importStatuses = ['reading', 'ready', 'running', 'done', 'undoing', 'failed', 'undone'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** Rows by fate; after the run what was made, after undoing what was removed and what was kept because somebody had touched it. */
export type ImportOutcome = Partial<Record<RowFate | 'made' | 'people' | 'touchpoints' | 'removed' | 'kept', number>>;

/** A name that rows give, and how many do. */
export type FoundName = { name: string; stage?: string; rows: number };
export type FoundNames = { people: FoundName[]; touchpoints: FoundName[] };

/** What an import added beside its issues, so that undoing can take it back. */
export type MadeThings = { memberIds: string[]; touchpointIds: string[]; stageIds: string[]; journeyIds: string[] };

export const nothingMade: MadeThings = { memberIds: [], touchpointIds: [], stageIds: [], journeyIds: [] };

export type Import = {
  id: string;
  productId: string;
  fileName: string;
  sha256: string;
  bytes: number;
  status: ImportStatus;
  summary: FileSummary | null;
  choices: ImportChoices | null;
  found: FoundNames;
  made: MadeThings;
  outcome: ImportOutcome;
  problem: Refusal | null;
  rowsRead: number;
  startedById: string;
  /** The process that works on it, or did last; see server/imports/worker-process.ts. */
  workedBy: string | null;
  createdAt: Date;
  touchedAt: Date;
  doneAt: Date | null;
  undoneAt: Date | null;
  version: number;
};

const silentAfterMs = 120_000;

export type Worked = Pick<Import, 'status' | 'touchedAt' | 'workedBy'>;

/** Whether the process that works on an import is known to have ended. */
export type HasEnded = (worker: string | null) => boolean;

/**
 * Whether work on an import stopped and nothing of it was saved: its process has ended, or, where nobody can know of that process,
 * nothing was heard of it for two minutes.
 */
export const isStranded = (item: Worked, now: Date, hasEnded: HasEnded): boolean =>
  isBusy(item.status) && (hasEnded(item.workedBy) || now.getTime() - item.touchedAt.getTime() > silentAfterMs);

export const isBusy = (status: ImportStatus): boolean => status === 'reading' || status === 'running' || status === 'undoing';

/** Where an import stands: after work on it died it is again where it was, because nothing of that work was saved. */
export function standingOf(item: Worked, now: Date, hasEnded: HasEnded): ImportStatus {
  if (!isStranded(item, now, hasEnded)) return item.status;
  return item.status === 'running' ? 'ready' : item.status === 'undoing' ? 'done' : 'failed';
}
