import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { Person } from '@/domain/people/person';

const tones = { active: 'good', waiting: 'warning', placeholder: 'neutral', disabled: 'neutral' } as const satisfies Record<
  PersonStateName,
  Tone
>;

type PersonStateName = 'active' | 'waiting' | 'placeholder' | 'disabled';

/** Whether somebody can sign in, in a word. */
export function PersonState({ person }: { person: Person }) {
  const t = useTranslations('people.state');
  const state = stateOf(person);
  return <Pill tone={tones[state]}>{t(state)}</Pill>;
}

function stateOf(person: Person): PersonStateName {
  if (person.disabledAt) return 'disabled';
  if (person.isPlaceholder) return 'placeholder';
  return person.hasPassword ? 'active' : 'waiting';
}
