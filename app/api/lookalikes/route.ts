import { z } from 'zod';
import { lookalikesOf } from '@/app/(dashboard)/issues/new/lookalikes';
import { route } from '@/server/route';

const asked = z.object({
  title: z.string().trim().max(400),
  touchpoint: z.string().max(64).nullable(),
  step: z.string().max(64).nullable(),
});

/** What a title being typed may repeat. */
export const GET = route({
  right: 'issue.read',
  handle: async ({ member, request }) => {
    const search = request.nextUrl.searchParams;
    const about = asked.safeParse({ title: search.get('title') ?? '', touchpoint: search.get('touchpoint'), step: search.get('step') });
    if (!about.success) return undefined;
    const { title, touchpoint, step } = about.data;
    return Response.json(title === '' ? [] : await lookalikesOf(member, { title, touchpointId: touchpoint, stepId: step }));
  },
});
