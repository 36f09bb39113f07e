import type { FieldDescription } from '@/components/people/field-description';
import type { Choice } from '@/components/ui/select-field';

type Plan = {
  title: string;
  journey: string;
  personaId: string;
  build: string;
  channel: string;
  plannedOn: string;
  walkerIds: readonly string[];
  rewalkOfId: string;
};
type PlanWords = (
  name:
    | 'journey'
    | 'title'
    | 'persona'
    | 'anyPersona'
    | 'build'
    | 'channel'
    | 'anyChannel'
    | 'plannedOn'
    | 'walkers'
    | 'rewalkOf'
    | 'noRewalk',
) => string;
export type PlanChoices = {
  journeys: readonly Choice[];
  personas: readonly Choice[];
  channels: readonly Choice[];
  walkers: readonly Choice[];
  earlier: readonly Choice[];
};

/** The fields of a planned walkthrough; `journey` is `product:journey`. */
export function planFieldsOf(plan: Partial<Plan>, choices: PlanChoices, words: PlanWords): FieldDescription[] {
  return [
    { kind: 'text', name: 'title', label: words('title'), value: plan.title, maxLength: 200 },
    {
      kind: 'select',
      name: 'journey',
      label: words('journey'),
      value: plan.journey ?? choices.journeys[0]?.value ?? '',
      choices: choices.journeys,
    },
    { kind: 'day', name: 'plannedOn', label: words('plannedOn'), value: plan.plannedOn },
    { kind: 'checks', name: 'walkerIds', label: words('walkers'), values: plan.walkerIds ?? [], choices: choices.walkers },
    {
      kind: 'select',
      name: 'personaId',
      label: words('persona'),
      value: plan.personaId ?? '',
      choices: [{ value: '', label: words('anyPersona') }, ...choices.personas],
      isOptional: true,
    },
    { kind: 'text', name: 'build', label: words('build'), value: plan.build, maxLength: 200, isOptional: true },
    {
      kind: 'select',
      name: 'channel',
      label: words('channel'),
      value: plan.channel ?? '',
      choices: [{ value: '', label: words('anyChannel') }, ...choices.channels],
      isOptional: true,
    },
    {
      kind: 'select',
      name: 'rewalkOfId',
      label: words('rewalkOf'),
      value: plan.rewalkOfId ?? '',
      choices: [{ value: '', label: words('noRewalk') }, ...choices.earlier],
      isOptional: true,
    },
  ];
}
