import { getTranslations } from 'next-intl/server';
import type { PlanChoices } from '@/components/walkthroughs/plan-fields';
import { readDb } from '@/db/connection';
import { listJourneys } from '@/db/queries/journeys';
import { listActiveMembers } from '@/db/queries/members';
import { listAllPersonas, listWalkthroughs } from '@/db/queries/walkthrough-pages';
import { channels } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

const mostEarlier = 100;

/** What the plan of a walkthrough chooses from. */
export async function planChoices(member: Member): Promise<PlanChoices> {
  const [t, db] = [await getTranslations('ui.channel'), await readDb()];
  const earlier = await listWalkthroughs(db, member, mostEarlier);
  return {
    journeys: (await listJourneys(db, member)).map((journey) => ({
      value: `${journey.productId}:${journey.id}`,
      label: `${journey.productName} · ${journey.name}`,
    })),
    personas: (await listAllPersonas(db, member)).map((persona) => ({
      value: persona.id,
      label: `${persona.productName} · ${persona.name}`,
    })),
    channels: channels.map((channel) => ({ value: channel, label: t(channel) })),
    walkers: (await listActiveMembers(db, member)).map((person) => ({ value: person.id, label: person.name })),
    earlier: earlier
      .filter((walkthrough) => walkthrough.status === 'done')
      .map((walkthrough) => ({ value: walkthrough.id, label: `${walkthrough.productName} · ${walkthrough.title}` })),
  };
}
