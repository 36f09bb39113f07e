import type { Result } from '@/domain/result';
import { refusalSentence } from '@/server/sentences';
import { type FileKind, mediaTypes } from './file-order';
import type { ReportFile } from './make-report-file';

/** A file for download, or why there is none. */
export async function fileAnswer(made: Result<ReportFile>, kind: FileKind): Promise<Response> {
  if (!made.ok) return Response.json({ error: await refusalSentence(made.refusal) }, { status: 503 });
  return attachment(made.value.name, mediaTypes[kind], made.value.bytes);
}

/** A file under its readable name; programs that know only plain letters get those of it. */
export function attachment(name: string, mediaType: string, bytes: Uint8Array): Response {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|["\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Length': String(bytes.byteLength),
    },
  });
}
