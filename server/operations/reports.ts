import { newId } from '@/db/new-id';
import { findReportWords, listSecretNames } from '@/db/queries/report-words';
import { recordEvents } from '@/db/writes/events';
import { insertReportWords, insertSnapshot, saveReportWords } from '@/db/writes/report';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { AskedReport } from '@/domain/report/asked-report';
import { namesIn } from '@/domain/report/make-words';
import { openReader } from '@/domain/report/open-reader';
import { type AskedQuarter, quarterText } from '@/domain/report/report-quarter';
import type { WordSection } from '@/domain/report/report-words';
import { accept, type Result, refuse } from '@/domain/result';
import { readReport } from './read-report';
import { write } from './write';

type Saved = { id: string; version: number };

/** The lead's own words for a section. Everybody reads them, so a name that not everybody may know is refused. */
export function editReportWords(
  by: Member,
  input: { requestKey?: string; quarter: AskedQuarter; section: WordSection; seenVersion: number; text: string },
  now = new Date(),
): Promise<Result<Saved>> {
  const { quarter, section, seenVersion, text } = input;
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'report.edit')) return refuse('people.notAllowed');
      const told = namesIn(text, await listSecretNames(tx));
      if (told.length > 0) return refuse('report.namesConfidential', { names: told.join(', ') });
      const before = await findReportWords(tx, by, quarter, section);
      if ((before?.version ?? 0) !== seenVersion) return refuse('report.changedElsewhere');
      const edited = { text, locale: by.locale, editedById: by.id, editedAt: now, version: seenVersion + 1 };
      const after = { id: before?.id ?? newId(), year: quarter.year, quarter: quarter.quarter, section, ...edited };
      if (!before) await insertReportWords(tx, after);
      else if (!(await saveReportWords(tx, after))) return refuse('report.changedElsewhere');
      const changes = { text: [before?.text ?? null, text], section: [null, section], quarter: [null, quarterText(quarter)] } as const;
      await recordEvents(tx, by, [{ noun: 'report', subjectId: after.id, action: 'wordsEdited', changes }], now);
      return accept({ id: after.id, version: after.version });
    },
    now,
  );
}

/** Keeps a report as it stands, for good: once as everybody may read it, once as those who plan confidential releases may. */
export async function freezeReport(
  by: Member,
  { requestKey, asked, note }: { requestKey?: string; asked: AskedReport; note: string },
  now = new Date(),
): Promise<Result<{ id: string }>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      if (!may(by, 'report.edit')) return refuse('people.notAllowed');
      const told = namesIn(note, await listSecretNames(tx));
      if (told.length > 0) return refuse('report.namesConfidential', { names: told.join(', ') });
      const [open, whole] = [await readReport(tx, openReader, asked, now), await readReport(tx, by, asked, now)];
      if (!open || !whole) return refuse('report.notFound');
      const { year, quarter, productId = null } = asked;
      const snapshot = { id: newId(), year, quarter, productId, note, frozenAt: now, frozenById: by.id, open, whole };
      await insertSnapshot(tx, snapshot);
      const changes = { quarter: [null, quarterText(asked)], ...(productId ? { productId: [null, productId] as const } : {}) } as const;
      await recordEvents(tx, by, [{ noun: 'report', subjectId: snapshot.id, action: 'frozen', changes, note }], now);
      return accept({ id: snapshot.id });
    },
    now,
  );
}
