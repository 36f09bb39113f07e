import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shownName } from '@/domain/evidence/evidence';
import { mostUploadBytes, readUpload } from '@/server/evidence/read-upload';
import { partOf, sendFile } from '@/server/evidence/send-file';

const upload = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/api/evidence', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

test('a form is read with its file', async () => {
  const form = new FormData();
  form.set('issueId', 'i1');
  form.set('file', new Blob(['hello']), 'a.txt');
  const read = await readUpload(upload(form));
  expect(read.ok && read.value.get('issueId')).toBe('i1');
});

test('too much is refused by its announced length, and by what arrives when the length lies', async () => {
  const type = 'multipart/form-data; boundary=x';
  let pulled = 0;
  const endless = () =>
    new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024 * 1024).fill(120));
      },
    });
  expect(await readUpload(upload('small', { 'content-type': type, 'content-length': String(mostUploadBytes + 1) }))).toMatchObject({
    refusal: { code: 'issues.evidenceTooBig' },
  });
  expect(await readUpload(upload(endless(), { 'content-type': type }))).toMatchObject({ refusal: { code: 'issues.evidenceTooBig' } });
  expect(pulled).toBeLessThan(40);
});

test('a form cut off on the way, or none at all, is refused', async () => {
  const cut = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc';
  expect(await readUpload(upload(cut, { 'content-type': 'multipart/form-data; boundary=x' }))).toMatchObject({
    refusal: { code: 'issues.evidenceBroken' },
  });
  expect(await readUpload(upload('{}', { 'content-type': 'application/json' }))).toMatchObject({
    refusal: { code: 'issues.evidenceEmpty' },
  });
});

test('names lose folders and control characters', () => {
  expect(shownName('..\\..\\etc/passwd')).toBe('passwd');
  expect(shownName('a\r\nSet-Cookie: x\u202egnp.exe')).toBe('aSet-Cookie: xgnp.exe');
  expect(shownName('')).toBe('file');
});

test('a recording is sent in the parts asked for, sealed off from the page', async () => {
  const file = path.join(process.env.DATA_DIR ?? '', 'tone.wav');
  fs.writeFileSync(file, 'abcdefghij');
  const send = (range: string | null) => sendFile({ file, mediaType: 'audio/wav', name: 'Ton “1”.wav' }, range);
  const whole = await send(null);
  expect(await whole?.text()).toBe('abcdefghij');
  expect(whole?.headers.get('content-security-policy')).toContain('sandbox');
  expect(whole?.headers.get('cache-control')).toBe('private, no-store');
  const part = await send('bytes=2-4');
  expect([part?.status, await part?.text(), part?.headers.get('content-range')]).toEqual([206, 'cde', 'bytes 2-4/10']);
  expect((await send('bytes=20-'))?.status).toBe(416);
  expect(partOf('bytes=-3', 10)).toEqual({ start: 7, end: 9 });
  expect(partOf('bytes=5-3', 10)).toBeUndefined();
  expect(await sendFile({ file: `${file}.gone`, mediaType: 'audio/wav', name: 'x' }, null)).toBeUndefined();
});
