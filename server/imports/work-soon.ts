import type { ImportChoices } from '@/domain/imports/import-choices';
import type { Member } from '@/domain/people/member';
import type { Ticks } from '@/server/operations/import-additions';
import { readImport } from '@/server/operations/import-reading';
import { carryOutImport } from '@/server/operations/import-running';
import { carryOutUndo } from '@/server/operations/import-undoing';
import { inBackground } from './background';

/** Small files are done within it, so that the next page already shows the outcome. */
const patienceMs = 1_500;

export const readSoon = (by: Member, importId: string, fixed: Partial<ImportChoices>) =>
  soon(inBackground(importId, () => readImport(by, importId, fixed)));

export const runSoon = (by: Member, importId: string, ticks: Ticks) =>
  soon(inBackground(importId, (tell) => carryOutImport(by, importId, ticks, tell)));

export const undoSoon = (by: Member, importId: string) => soon(inBackground(importId, (tell) => carryOutUndo(by, importId, tell)));

const soon = (work: Promise<void>): Promise<void> => Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, patienceMs))]);
