import { openReportLink } from '@/server/operations/report-links';
import { currentReader } from '@/server/reader';
import { fileAnswer } from '@/server/report-files/file-answer';
import { askedFile } from '@/server/report-files/file-order';
import { makeReportFile } from '@/server/report-files/make-report-file';
import { route } from '@/server/route';

/** The file of a report that a link shows; an unknown, an expired and a revoked link look alike. */
export const GET = route<'report.readShared', { token: string; file: string }>({
  right: 'report.readShared',
  handle: async ({ params }) => {
    const { kind } = askedFile(params.file) ?? {};
    const shared = kind && (await openReportLink(params.token));
    return kind && shared ? fileAnswer(await makeReportFile(shared.report, kind, await currentReader(), shared.about), kind) : undefined;
  },
});
