import { writtenForm } from '@/domain/search/written-form';

export type KnownPerson = { id: string; name: string; email: string; isActive: boolean };
export type KnownTouchpoint = { id: string; name: string; stageId: string; stageName: string; journeyId: string };
export type KnownStage = { id: string; name: string; journeyId: string };

const form = (text: string) => writtenForm(text).replace(/\s+/g, ' ').trim();

const emailIn = (written: string) => /[^\s<>"',;]+@[^\s<>"',;]+/.exec(written)?.[0].toLowerCase();
const bareName = (written: string) => form(written.replace(/<[^>]*>/, ''));

/** Who a name or an e-mail address is. Two people of one name are nobody: nothing is guessed. */
export function personFinder(people: readonly KnownPerson[]): (written: string) => string | undefined {
  const byEmail = new Map(people.map((person) => [person.email.toLowerCase(), person]));
  const byName = new Map<string, KnownPerson | undefined>();
  for (const person of people) byName.set(form(person.name), byName.has(form(person.name)) ? undefined : person);
  return (written) => {
    const email = emailIn(written);
    const person = (email && byEmail.get(email)) || byName.get(bareName(written));
    return person?.isActive ? person.id : undefined;
  };
}

/**
 * Whether two written names mean one person: somebody known, or two names or addresses that nobody known bears and that are the same.
 * Source: docs/decisions/011, the owner of a fix is never the one to verify it.
 */
export function samePersonFinder(people: readonly KnownPerson[]): (one: string, other: string) => boolean {
  const personOf = personFinder(people);
  return (one, other) => {
    if (one === '' || other === '') return false;
    const known = personOf(one);
    if (known !== undefined || personOf(other) !== undefined) return known === personOf(other);
    const email = emailIn(one);
    return bareName(one) === bareName(other) || (email !== undefined && email === emailIn(other));
  };
}

export type Place = { touchpointId: string | null; stageId: string; journeyId: string };

/** Where a touchpoint lies, by its name and, where several are called so, its stage; or the stage alone. */
export function placeFinder(
  touchpoints: readonly KnownTouchpoint[],
  stages: readonly KnownStage[],
): (touchpoint: string, stage: string) => Place | undefined {
  const byName = grouped(touchpoints);
  const stagesByName = grouped(stages);
  return (touchpoint, stage) => {
    if (touchpoint === '') {
      const found = only(stagesByName.get(form(stage)));
      return stage !== '' && found ? { touchpointId: null, stageId: found.id, journeyId: found.journeyId } : undefined;
    }
    const named = byName.get(form(touchpoint)) ?? [];
    const inStage = stage === '' ? named : named.filter((candidate) => form(candidate.stageName) === form(stage));
    const found = only(inStage) ?? only(named);
    return found ? { touchpointId: found.id, stageId: found.stageId, journeyId: found.journeyId } : undefined;
  };
}

function grouped<Named extends { name: string }>(items: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const item of items) groups.set(form(item.name), [...(groups.get(form(item.name)) ?? []), item]);
  return groups;
}

const only = <Item>(items: readonly Item[] | undefined): Item | undefined => (items?.length === 1 ? items[0] : undefined);
