import { newId } from '@/db/new-id';
import { newImport } from '@/domain/imports/import-inputs';
import type { Member } from '@/domain/people/member';
import { type Result, refuse } from '@/domain/result';
import { readUploadForm } from '@/server/imports/read-upload-form';
import { storeUpload } from '@/server/imports/store-upload';
import { readSoon } from '@/server/imports/work-soon';
import { startImport } from '@/server/operations/imports';
import { route } from '@/server/route';

/** Takes a file of findings. A plain form, so that it also works without scripts: the answer leads to the import's page. */
export const POST = route({
  right: 'import.run',
  handle: async ({ member, request }) => {
    const form = await readUploadForm(request);
    const taken = form.ok ? await takeFile(member, form.value) : form;
    const place = taken.ok ? `/import/${taken.value.importId}` : `/import?refused=${taken.refusal.code.split('.')[1]}`;
    return new Response(null, { status: 303, headers: { Location: place } });
  },
});

async function takeFile(member: Member, form: FormData): Promise<Result<{ importId: string }>> {
  const file = form.get('file');
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return refuse('imports.fileMissing');
  const fileName = file.name.split(/[/\\]/).at(-1)?.slice(-255);
  const input = newImport.safeParse({ id: newId(), productId: form.get('productId'), fileName });
  if (!input.success) return refuse('imports.productUnknown');
  const stored = await storeUpload(input.data.id, piecesOf(file));
  if (!stored.ok) return stored;
  const started = await startImport(member, { ...input.data, ...stored.value });
  if (started.ok) await readSoon(member, input.data.id, {});
  return started;
}

async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const size = 1024 * 1024;
  for (let at = 0; at < file.size; at += size) yield new Uint8Array(await file.slice(at, at + size).arrayBuffer());
}
