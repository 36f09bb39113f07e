import { findHealth } from '@/server/health';
import { route } from '@/server/route';

/** For probes of a reverse proxy or a monitor: no names, no counts, no secrets. */
export const GET = route({
  right: 'system.health',
  handle: async () => {
    const health = await findHealth();
    return Response.json(health, { status: health.status === 'ok' ? 200 : 503 });
  },
});
