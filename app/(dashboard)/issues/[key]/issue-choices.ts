import type { Choice } from '@/components/ui/select-field';
import type { ServableGoal } from '@/db/queries/issue-links';
import type { PlaceChoice } from '@/db/queries/issue-place';
import type { LoadedIssue } from './load-issue';

/** People, releases and personas to choose from; what is chosen now is always among them. */
export function choicesOf({ issue, people, openReleases, release, personas, names }: LoadedIssue) {
  const named = people.map((person) => ({ value: person.id, label: person.name }));
  const releases = openReleases.flatMap((one) => (one.isMasked ? [] : [{ value: one.id, label: one.name }]));
  return {
    people: withCurrent(named, issue.ownerId, issue.ownerId ? names.get(issue.ownerId) : undefined),
    verifiers: withCurrent(
      named.filter(({ value }) => value !== issue.ownerId),
      issue.verifierId,
      issue.verifierId ? names.get(issue.verifierId) : undefined,
    ),
    releases: withCurrent(releases, issue.releaseId, release && !release.isMasked ? release.name : undefined),
    personas: personas.map((persona) => ({ value: persona.id, label: persona.name })),
  };
}

const withCurrent = (choices: Choice[], id: string | null, name: string | undefined): Choice[] =>
  id === null || name === undefined || choices.some((choice) => choice.value === id) ? choices : [{ value: id, label: name }, ...choices];

/** Stages and their touchpoints as one list, in the order of the map. */
export function placeChoices(places: readonly PlaceChoice[]): Choice[] {
  const stages = new Set<string>();
  return places.flatMap(({ journeyName, stageId, stageName, touchpointId, touchpointName }) => {
    const stage = { value: stageId, label: `${journeyName} › ${stageName}` };
    const isNew = !stages.has(stageId);
    stages.add(stageId);
    const touchpoint = touchpointId ? [{ value: `${stageId}/${touchpointId}`, label: `${stage.label} › ${touchpointName}` }] : [];
    return [...(isNew ? [stage] : []), ...touchpoint];
  });
}

export function servableChoices(servable: readonly ServableGoal[], yearName: (year: number) => string): Choice[] {
  const goals = new Set<string>();
  return servable.flatMap(({ goalId, goalName, kpiId, kpiName, year }) => {
    const goal = { value: `goal:${goalId}`, label: `${yearName(year)} · ${goalName}` };
    const isNew = !goals.has(goalId);
    goals.add(goalId);
    return [...(isNew ? [goal] : []), ...(kpiId ? [{ value: `kpi:${kpiId}`, label: `${goal.label} › ${kpiName}` }] : [])];
  });
}
