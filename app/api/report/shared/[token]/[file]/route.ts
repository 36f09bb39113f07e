import { openReportLink } from '@/server/operations/report-links';
import { currentReader } from '@/server/reader';
import { fileAnswer } from '@/server/report-files/file-answer';
import { askedFile } from '@/server/report-files/file-order';
import { makeReportFile } from '@/server/report-files/make-report-file';
import { route } from '@/server/route';
import { refusalSentence } from '@/server/sentences';

/** The file of a report that a link shows; an unknown, an expired and a revoked link look alike. */
export const GET = route<'report.readShared', { token: string; file: string }>({
  right: 'report.readShared',
  handle: async ({ params }) => {
    const { kind } = askedFile(params.file) ?? {};
    if (!kind) return undefined;
    const shared = await openReportLink(params.token, 'file');
    if (shared.ok) return fileAnswer(await makeReportFile(shared.value.report, kind, await currentReader(), shared.value.about), kind);
    const { refusal } = shared;
    return refusal.code === 'report.linkTooOften' ? Response.json({ error: await refusalSentence(refusal) }, { status: 429 }) : undefined;
  },
});
