import 'server-only';
import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { Member } from '@/domain/people/member';
import { may, type Right, rights } from '@/domain/people/rights';
import { appUrl } from './env';
import { memberOfToken } from './operations/api-tokens';
import { currentMember } from './session';

type VisitorRight = { [Name in Right]: (typeof rights)[Name] extends { visitors: true } ? Name : never }[Right];
/** Routes open to visitors do not ask who it is: they answer even when sessions cannot be read. */
type Asker<Name extends Right> = Name extends VisitorRight ? undefined : Member;

type RouteRules<Name extends Right, Params> = {
  /** Named in domain/people/rights.ts. Rights to one's own things are checked again by the operation. */
  right: Name;
  /** Programs may ask, too: with a key for this right instead of a session. */
  isOpenToTokens?: boolean;
  /** Answers; `undefined` means that there is nothing here, or nothing for this person. */
  handle: (asked: { member: Asker<Name>; request: NextRequest; params: Params }) => Promise<Response | undefined>;
};

/** Makes a route handler: who is asking, from where, and what they are told when it fails. */
export function route<Name extends Right, Params = Record<string, never>>({
  right,
  isOpenToTokens = false,
  handle,
}: RouteRules<Name, Params>) {
  return async (request: NextRequest, context: { params: Promise<Params> }): Promise<Response> => {
    try {
      const token = isOpenToTokens ? tokenOf(request) : undefined;
      if (!token && !isRead(request) && !comesFromHere(request)) return refusal(403, 'shell.notFound.body');
      const member = isForVisitors(right) ? undefined : await (token ? memberOfToken(token, right) : currentMember());
      if (!isAsker(right, member)) return member ? nothingHere() : refusal(401, 'people.signInFirst');
      const answer = await handle({ member, request, params: await context.params });
      return answer ? unstored(answer) : nothingHere();
    } catch (error) {
      unstable_rethrow(error);
      return failure(error);
    }
  };
}

/** A browser never sends this header by itself, so a request that has it needs no Origin. */
const tokenOf = (request: NextRequest) => /^Bearer ([\w-]{20,100})$/.exec(request.headers.get('authorization') ?? '')?.[1];

const isRead = (request: NextRequest) => request.method === 'GET' || request.method === 'HEAD';

/** Browsers name the page a change comes from; a change from elsewhere, or from nowhere, is not ours. */
function comesFromHere(request: NextRequest): boolean {
  const origin = request.headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  return origin === new URL(appUrl()).origin || new URL(origin).host === request.headers.get('host');
}

const isForVisitors = (right: Right) => 'visitors' in rights[right];

const isAsker = <Name extends Right>(right: Name, member: Member | undefined): member is Asker<Name> =>
  isForVisitors(right) || (member !== undefined && may(member, right, 'theirs' in rights[right]));

// Missing and forbidden look the same.
const nothingHere = () => refusal(404, 'shell.notFound.body');

async function refusal(status: number, sentence: 'shell.notFound.body' | 'people.signInFirst'): Promise<Response> {
  const t = await getTranslations();
  return unstored(Response.json({ error: t(sentence) }, { status }));
}

async function failure(error: unknown): Promise<Response> {
  const id = randomUUID().slice(0, 8);
  console.error(`Request failed (${id}):`, error);
  return unstored(Response.json({ error: await failureSentence(id), id }, { status: 500 }));
}

async function failureSentence(id: string): Promise<string> {
  try {
    return (await getTranslations('shell.error'))('body', { id });
  } catch {
    // The reader's language is kept in the database, which may be what failed.
    return id;
  }
}

function unstored(answer: Response): Response {
  if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'private, no-store');
  return answer;
}
