import type { Result } from '@/domain/result';
import { refusalSentence } from '@/server/sentences';
import { type FileKind, mediaTypes } from './file-order';
import type { ReportFile } from './make-report-file';

/** A file for download under its readable name, or why there is none. */
export async function fileAnswer(made: Result<ReportFile>, kind: FileKind): Promise<Response> {
  if (!made.ok) return Response.json({ error: await refusalSentence(made.refusal) }, { status: 503 });
  const { name, bytes } = made.value;
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaTypes[kind],
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Length': String(bytes.byteLength),
    },
  });
}
