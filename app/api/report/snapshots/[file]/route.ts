import { readDb } from '@/db/connection';
import { readSnapshot } from '@/server/operations/read-snapshot';
import { fileAnswer } from '@/server/report-files/file-answer';
import { askedFile } from '@/server/report-files/file-order';
import { makeReportFile } from '@/server/report-files/make-report-file';
import { route } from '@/server/route';

/** /api/report/snapshots/<id>.pdf: a frozen report, as the person asking may know it today. */
export const GET = route<'report.read', { file: string }>({
  right: 'report.read',
  handle: async ({ member, params }) => {
    const { name, kind } = askedFile(params.file) ?? {};
    const snapshot = name ? await readSnapshot(await readDb(), member, name) : undefined;
    return kind && snapshot?.report ? fileAnswer(await makeReportFile(snapshot.report, kind, member, snapshot.about), kind) : undefined;
  },
});
