import { readDb } from '@/db/connection';
import { parseQuarter } from '@/domain/report/report-quarter';
import { readReport } from '@/server/operations/read-report';
import { fileAnswer } from '@/server/report-files/file-answer';
import { askedFile } from '@/server/report-files/file-order';
import { makeReportFile } from '@/server/report-files/make-report-file';
import { route } from '@/server/route';

/** /api/report/2026-Q3.pdf?product=…: the report of a quarter as the person asking may know it, in their language. */
export const GET = route<'report.read', { file: string }>({
  right: 'report.read',
  handle: async ({ member, request, params }) => {
    const { name, kind } = askedFile(params.file) ?? {};
    const quarter = parseQuarter(name);
    if (!quarter || !kind) return undefined;
    const report = await readReport(
      await readDb(),
      member,
      { ...quarter, productId: request.nextUrl.searchParams.get('product') },
      new Date(),
    );
    return report && fileAnswer(await makeReportFile(report, kind, member), kind);
  },
});
