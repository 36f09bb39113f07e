import { getTranslations } from 'next-intl/server';
import type { Choice } from '@/components/ui/select-field';
import type { PlanChoices } from '@/components/walkthroughs/plan-fields';
import { readDb } from '@/db/connection';
import { listJourneys } from '@/db/queries/journeys';
import { listActiveMembers } from '@/db/queries/members';
import { listAllPersonas, listWalkthroughs } from '@/db/queries/walkthrough-pages';
import { channels } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

const mostEarlier = 100;

type Planned = { id: string; journey: Choice; walkers: readonly Choice[] };

/**
 * What the plan of a walkthrough chooses from.
 * @param planned what an edited plan says already: it stays a choice when its journey is no longer in use or a walker has left
 */
export async function planChoices(member: Member, planned?: Planned): Promise<PlanChoices> {
  const [t, db] = [await getTranslations('ui.channel'), await readDb()];
  const earlier = await listWalkthroughs(db, member, mostEarlier);
  return {
    journeys: withChosen(
      (await listJourneys(db, member)).map((journey) => ({
        value: `${journey.productId}:${journey.id}`,
        label: `${journey.productName} · ${journey.name}`,
      })),
      planned ? [planned.journey] : [],
    ),
    personas: (await listAllPersonas(db, member)).map((persona) => ({
      value: persona.id,
      label: `${persona.productName} · ${persona.name}`,
    })),
    channels: channels.map((channel) => ({ value: channel, label: t(channel) })),
    walkers: withChosen(
      (await listActiveMembers(db, member)).map((person) => ({ value: person.id, label: person.name })),
      planned?.walkers ?? [],
    ),
    earlier: earlier
      .filter((walkthrough) => walkthrough.status === 'done' && walkthrough.id !== planned?.id)
      .map((walkthrough) => ({ value: walkthrough.id, label: `${walkthrough.productName} · ${walkthrough.title}` })),
  };
}

const withChosen = (choices: readonly Choice[], chosen: readonly Choice[]): Choice[] => [
  ...chosen.filter(({ value }) => choices.every((choice) => choice.value !== value)),
  ...choices,
];
