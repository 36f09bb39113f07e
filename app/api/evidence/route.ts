import { evidenceTarget, shownName } from '@/domain/evidence/evidence';
import type { Member } from '@/domain/people/member';
import { safeReturnPath } from '@/domain/people/return-path';
import type { Refusal, Result } from '@/domain/result';
import { dropFile, keepFile } from '@/server/evidence/keep-file';
import { readUpload } from '@/server/evidence/read-upload';
import { addEvidence } from '@/server/operations/evidence';
import { route } from '@/server/route';
import { refusalSentence } from '@/server/sentences';

/** Takes files for an issue or a step. Scripts get JSON; a plain form is led back to the page it came from. */
export const POST = route({
  right: 'evidence.add',
  handle: async ({ member, request }) => {
    const form = await readUpload(request);
    const isForm = !request.headers.get('accept')?.includes('application/json');
    const added = form.ok ? await addAll(member, form.value) : form;
    if (isForm) return leadBack(pageOf(request), added);
    if (added.ok) return Response.json({ added: added.value });
    return Response.json({ error: await refusalSentence(added.refusal), code: added.refusal.code }, { status: 422 });
  },
});

async function addAll(member: Member, form: FormData): Promise<Result<string[]>> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const target = evidenceTarget.safeParse({ issueId: text('issueId'), stepId: text('stepId'), caption: text('caption') });
  if (!target.success) return { ok: false, refusal: { code: 'issues.notFound' } };
  const ids: string[] = [];
  for (const file of form.getAll('file')) {
    if (typeof file === 'string') continue;
    const kept = await keepFile(file);
    if (!kept.ok) return kept;
    const requestKey = text('requestKey')?.slice(0, 64);
    const added = await addEvidence(member, {
      target: target.data,
      file: kept.value,
      originalName: shownName(file.name),
      requestKey: ids.length === 0 ? requestKey : undefined,
    });
    if (!added.ok || added.value.id !== kept.value.id) await dropFile(kept.value);
    if (!added.ok) return added;
    ids.push(added.value.id);
  }
  return ids.length > 0 ? { ok: true, value: ids } : { ok: false, refusal: { code: 'issues.evidenceEmpty' } };
}

/** The page that holds the form, as the browser names it. */
function pageOf(request: Request): string {
  const referer = request.headers.get('referer');
  if (!referer || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return safeReturnPath(pathname + search);
}

function leadBack(back: string, added: { ok: true } | { ok: false; refusal: Refusal }): Response {
  const [path = '/', query = ''] = back.split('?');
  const search = new URLSearchParams(query);
  search.delete('evidence');
  if (!added.ok) search.set('evidence', added.refusal.code.split('.')[1] ?? '');
  const question = search.size > 0 ? `?${search}` : '';
  return new Response(null, { status: 303, headers: { Location: `${path}${question}#evidence` } });
}
