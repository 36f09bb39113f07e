import { route } from '@/server/route';
import { answerNextAuth } from '@/server/sign-in';

type Params = { nextauth: string[] };

export const GET = route<'visitor.signIn', Params>({
  right: 'visitor.signIn',
  handle: ({ request, params }) => answerNextAuth(request, params),
});

export const POST = route<'visitor.signIn', Params>({
  right: 'visitor.signIn',
  handle: ({ request, params }) => answerNextAuth(request, params),
});
