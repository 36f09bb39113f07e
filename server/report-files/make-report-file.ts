import type { Report } from '@/domain/report/report';
import { accept, type Result } from '@/domain/result';
import { appUrl } from '@/server/env';
import type { FileKind } from './file-order';
import { orderFile } from './order-file';
import type { FileReader } from './report-words';
import { type Frozen, writeReport } from './write-report';
import { writeSheets } from './write-sheets';

export type ReportFile = { name: string; bytes: Uint8Array };

/** A report as a file in a reader's language. It says what the report says: whoever asks has read it for that reader. */
export async function makeReportFile(
  report: Report,
  kind: FileKind,
  reader: FileReader,
  frozen?: Frozen | null,
): Promise<Result<ReportFile>> {
  const written = writeReport(report, reader, appUrl(), frozen);
  const sheets = kind === 'xlsx' ? writeSheets(report, written, reader, appUrl()) : [];
  const made = await orderFile({ kind, written, sheets });
  return made.ok ? accept({ name: fileName(written.fileName, kind), bytes: made.value }) : made;
}

/** Readable, and a name on every system. */
export const fileName = (name: string, kind: FileKind): string =>
  `${name
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)}.${kind}`;
