'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';

type EvidenceUploadProps = {
  target: { issueId: string } | { stepId: string };
  words: Record<'files' | 'hint' | 'caption' | 'add' | 'sending' | 'lost' | 'drop', string>;
  /** Said by the server after a plain form was led back here. */
  refusal?: string;
};

/** Adds files. A plain form that posts and comes back; with scripts it stays, sends one file after the other and says what became of each. */
export function EvidenceUpload({ target, words, refusal }: EvidenceUploadProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<string[]>(refusal ? [refusal] : []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending || !form.current) return;
    setSending(true);
    const data = new FormData(form.current);
    const found: string[] = [];
    const files = data.getAll('file');
    for (const file of files) {
      const one = new FormData();
      for (const [name, value] of data) if (name !== 'file') one.append(name, value);
      one.append('file', file);
      const problem = await post(one, words.lost);
      if (problem) found.push(typeof file === 'string' ? problem : `${file.name}: ${problem}`);
    }
    setProblems(found);
    setSending(false);
    // What was taken is not sent a second time with what is tried again.
    if (found.length < files.length) form.current?.reset();
    router.refresh();
  }

  return (
    <form ref={form} action="/api/evidence" method="post" encType="multipart/form-data" onSubmit={send} className="flex flex-col gap-2">
      {Object.entries(target).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="flex flex-col gap-1 text-sm">
        <span className="font-medium">{words.files}</span>
        <input
          type="file"
          name="file"
          multiple
          required
          accept="image/png,image/jpeg,image/webp,application/pdf,audio/*"
          className="control"
        />
      </label>
      <p className="text-muted text-xs">{words.hint}</p>
      <TextField name="caption" label={words.caption} maxLength={400} isOptional />
      <div aria-live="polite" className="flex flex-col gap-1 empty:hidden">
        {problems.map((problem) => (
          <Notice key={problem} tone="bad">
            {problem}
          </Notice>
        ))}
      </div>
      <div>
        <SubmitButton tone="quiet" size="small" aria-disabled={sending || undefined}>
          {sending ? words.sending : words.add}
        </SubmitButton>
      </div>
    </form>
  );
}

/** Why a file was not taken; nothing when it was. */
async function post(data: FormData, lost: string): Promise<string | undefined> {
  try {
    const response = await fetch('/api/evidence', { method: 'POST', body: data, headers: { accept: 'application/json' } });
    const said: unknown = await response.json();
    if (response.ok) return undefined;
    return typeof said === 'object' && said !== null && 'error' in said && typeof said.error === 'string' ? said.error : lost;
  } catch {
    return lost;
  }
}
