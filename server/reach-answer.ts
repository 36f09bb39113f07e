import 'server-only';
import type { NextRequest } from 'next/server';
import type { Member } from '@/domain/people/member';
import { sentReach } from '@/domain/reach/reach-inputs';
import { type Result, refuse } from '@/domain/result';
import { type ReachSaved, sendReach } from './operations/reach';
import { refusalSentence } from './sentences';

const mostBytes = 100_000;

/** Takes the reach that a program sends: `{"channel": "iOS", "points": [{"day": "2026-05-04", "percent": 42.5}]}`. */
export async function reachAnswer(member: Member, request: NextRequest, subject: { releaseId: string } | { issueId: string }) {
  const sent = await readSent(request);
  const result: Result<ReachSaved> = sent ? await sendReach(member, subject, sent) : refuse('reach.bodyUnreadable');
  if (result.ok) return Response.json(result.value);
  if (result.refusal.code === 'reach.notFound') return undefined;
  return Response.json({ error: await refusalSentence(result.refusal), code: result.refusal.code }, { status: 422 });
}

async function readSent(request: NextRequest) {
  if (Number(request.headers.get('content-length') ?? mostBytes + 1) > mostBytes) return undefined;
  try {
    const read = sentReach.safeParse(await request.json());
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
