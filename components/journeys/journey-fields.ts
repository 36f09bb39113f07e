import type { FieldDescription } from '@/components/people/field-description';
import type { Choice } from '@/components/ui/select-field';
import { channels } from '@/domain/issues/issue';
import { type Journey, journeyKinds, type Touchpoint } from '@/domain/journeys/journey';
import { emotions } from '@/domain/walkthroughs/walkthrough';

type JourneyWords = (name: 'name' | 'scenario' | 'kind' | 'kindJourney' | 'kindExperience' | 'persona' | 'anyPersona') => string;

export function journeyFieldsOf(journey: Partial<Journey>, personas: readonly Choice[], words: JourneyWords): FieldDescription[] {
  const kinds = { journey: words('kindJourney'), experience: words('kindExperience') };
  return [
    { kind: 'text', name: 'name', label: words('name'), value: journey.name, maxLength: 200 },
    {
      kind: 'select',
      name: 'kind',
      label: words('kind'),
      value: journey.kind ?? 'journey',
      choices: journeyKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
    },
    {
      kind: 'select',
      name: 'personaId',
      label: words('persona'),
      value: journey.personaId ?? '',
      choices: [{ value: '', label: words('anyPersona') }, ...personas],
      isOptional: true,
    },
    { kind: 'area', name: 'scenario', label: words('scenario'), value: journey.scenario, isOptional: true, maxLength: 20_000 },
  ];
}

type LaneWords = (
  name:
    | 'name'
    | 'customerAction'
    | 'thoughts'
    | 'emotion'
    | 'noEmotion'
    | 'painPoint'
    | 'delightOpportunity'
    | 'channel'
    | 'noChannel'
    | 'notes',
) => string;
type Names = { emotion: (emotion: number) => string; channel: (channel: (typeof channels)[number]) => string };

/** The lanes of a touchpoint, in the order in which a customer lives them. */
export function laneFieldsOf(touchpoint: Partial<Touchpoint>, words: LaneWords, names: Names): FieldDescription[] {
  const area = (name: 'customerAction' | 'thoughts' | 'painPoint' | 'delightOpportunity' | 'notes'): FieldDescription => ({
    kind: 'area',
    name,
    label: words(name),
    value: touchpoint[name],
    isOptional: true,
    maxLength: 20_000,
  });
  const felt = touchpoint.emotion === null || touchpoint.emotion === undefined ? '' : String(touchpoint.emotion);
  return [
    { kind: 'text', name: 'name', label: words('name'), value: touchpoint.name, maxLength: 200 },
    {
      kind: 'select',
      name: 'channel',
      label: words('channel'),
      value: touchpoint.channel ?? '',
      isOptional: true,
      choices: [
        { value: '', label: words('noChannel') },
        ...channels.map((channel) => ({ value: channel, label: names.channel(channel) })),
      ],
    },
    area('customerAction'),
    area('thoughts'),
    {
      kind: 'select',
      name: 'emotion',
      label: words('emotion'),
      value: felt,
      isOptional: true,
      choices: [
        { value: '', label: words('noEmotion') },
        ...emotions.map((emotion) => ({ value: String(emotion), label: names.emotion(emotion) })),
      ],
    },
    area('painPoint'),
    area('delightOpportunity'),
    area('notes'),
  ];
}
