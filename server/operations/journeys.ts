import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findJourney, listPlaces, listRemovedPlaces } from '@/db/queries/journeys';
import { findPersona, findProduct } from '@/db/queries/products';
import { recordEvents } from '@/db/writes/events';
import { insertJourney, insertStage, insertTouchpoint, saveJourney, saveStage, saveTouchpoint } from '@/db/writes/journeys';
import { type Changes, changesBetween } from '@/domain/history/event';
import { type Journey, movedByOne, type Stage, type Touchpoint } from '@/domain/journeys/journey';
import type { JourneyFields, TouchpointFields } from '@/domain/journeys/journey-inputs';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

export type JourneySaved = { id: string; version: number };
type Request = { requestKey?: string };
type Seen = Request & { journeyId: string; seenVersion: number };

export function createJourney(
  by: Member,
  input: Request & { productId: string; fields: JourneyFields },
  now = new Date(),
): Promise<Result<JourneySaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'journey.edit')) return refuse('people.notAllowed');
      if (!(await findProduct(tx, by, input.productId))) return refuse('journeys.productUnknown');
      if (!(await isPersonaOf(tx, by, input.fields.personaId, input.productId))) return refuse('journeys.personaUnknown');
      const journey: Journey = { id: newId(), productId: input.productId, ...input.fields, archivedAt: null, version: 1 };
      await insertJourney(tx, journey);
      await record(tx, by, journey, 'created', { name: [null, journey.name] }, now);
      return accept({ id: journey.id, version: 1 });
    },
    now,
  );
}

export function updateJourney(
  by: Member,
  input: Seen & { fields: JourneyFields; isArchived?: boolean },
  now = new Date(),
): Promise<Result<JourneySaved>> {
  return edit(by, input, now, async (tx, journey) => {
    if (!(await isPersonaOf(tx, by, input.fields.personaId, journey.productId))) return refuse('journeys.personaUnknown');
    const after: Journey = { ...journey, ...input.fields, archivedAt: input.isArchived ? (journey.archivedAt ?? now) : null };
    const changes = changesBetween(journey, after, ['name', 'scenario', 'kind', 'personaId', 'archivedAt']);
    const wasArchived = journey.archivedAt !== null;
    const action = wasArchived === (after.archivedAt !== null) ? 'updated' : wasArchived ? 'restored' : 'archived';
    return accept({ journey: after, action, changes });
  });
}

export function addStage(by: Member, input: Seen & { name: string }, now = new Date()): Promise<Result<JourneySaved>> {
  return edit(by, input, now, async (tx, journey, { stages }) => {
    const stage: Stage = { id: newId(), journeyId: journey.id, name: input.name, position: lastPosition(stages) + 1, archivedAt: null };
    await insertStage(tx, stage);
    return accept({ journey, action: 'stageAdded', changes: { stage: [null, stage.name] } });
  });
}

export function renameStage(
  by: Member,
  input: Seen & { stageId: string; name: string; isArchived?: boolean },
  now = new Date(),
): Promise<Result<JourneySaved>> {
  return edit(by, input, now, async (tx, journey, places) => {
    const stage = places.stages.find((candidate) => candidate.id === input.stageId);
    if (!stage) return refuse('journeys.stageNotFound');
    if (input.isArchived && places.touchpoints.some((touchpoint) => touchpoint.stageId === stage.id))
      return refuse('journeys.stageHoldsTouchpoints');
    await saveStage(tx, { ...stage, name: input.name, archivedAt: input.isArchived ? now : null });
    return accept({
      journey,
      action: input.isArchived ? 'stageRemoved' : 'stageRenamed',
      changes: { stage: [stage.name, input.isArchived ? null : input.name] },
    });
  });
}

export function moveStage(
  by: Member,
  input: Seen & { stageId: string; direction: 'up' | 'down' },
  now = new Date(),
): Promise<Result<JourneySaved>> {
  return edit(by, input, now, async (tx, journey, { stages }) => {
    const moved = movedByOne(stages, input.stageId, input.direction);
    for (const [index, stage] of moved.entries()) await saveStage(tx, { ...stage, position: index + 1 });
    return accept({
      journey,
      action: 'stagesOrdered',
      changes: { stages: [stages.map((stage) => stage.name), moved.map((stage) => stage.name)] },
    });
  });
}

export function addTouchpoint(
  by: Member,
  input: Seen & { stageId: string; fields: TouchpointFields },
  now = new Date(),
): Promise<Result<JourneySaved>> {
  return edit(by, input, now, async (tx, journey, places) => {
    if (!places.stages.some((stage) => stage.id === input.stageId)) return refuse('journeys.stageNotFound');
    const siblings = places.touchpoints.filter((touchpoint) => touchpoint.stageId === input.stageId);
    const touchpoint: Touchpoint = {
      id: newId(),
      stageId: input.stageId,
      ...input.fields,
      position: lastPosition(siblings) + 1,
      archivedAt: null,
    };
    await insertTouchpoint(tx, touchpoint);
    return accept({ journey, action: 'touchpointAdded', changes: { touchpoint: [null, touchpoint.name] } });
  });
}

export function updateTouchpoint(
  by: Member,
  input: Seen & { touchpointId: string; fields: TouchpointFields; isArchived?: boolean },
  now = new Date(),
): Promise<Result<JourneySaved>> {
  return edit(by, input, now, async (tx, journey, places) => {
    const before = places.touchpoints.find((touchpoint) => touchpoint.id === input.touchpointId);
    if (!before) return refuse('journeys.touchpointNotFound');
    const after: Touchpoint = { ...before, ...input.fields, archivedAt: input.isArchived ? now : null };
    await saveTouchpoint(tx, after);
    const changes = changesBetween(before, after, [
      'name',
      'customerAction',
      'thoughts',
      'emotion',
      'painPoint',
      'delightOpportunity',
      'channel',
      'notes',
    ]);
    const name: Changes = { touchpoint: [before.name, input.isArchived ? null : after.name] };
    return accept({ journey, action: input.isArchived ? 'touchpointRemoved' : 'touchpointUpdated', changes: { ...changes, ...name } });
  });
}

export function moveTouchpoint(
  by: Member,
  input: Seen & { touchpointId: string; direction: 'up' | 'down' },
  now = new Date(),
): Promise<Result<JourneySaved>> {
  return edit(by, input, now, async (tx, journey, places) => {
    const before = places.touchpoints.find((touchpoint) => touchpoint.id === input.touchpointId);
    if (!before) return refuse('journeys.touchpointNotFound');
    const siblings = places.touchpoints.filter((touchpoint) => touchpoint.stageId === before.stageId);
    const moved = movedByOne(siblings, before.id, input.direction);
    for (const [index, touchpoint] of moved.entries()) await saveTouchpoint(tx, { ...touchpoint, position: index + 1 });
    return accept({
      journey,
      action: 'touchpointsOrdered',
      changes: { touchpoints: [siblings.map((point) => point.name), moved.map((point) => point.name)] },
    });
  });
}

/** Takes a removed stage or touchpoint back in, at the end; a touchpoint brings its stage along. */
export function restorePlace(by: Member, input: Seen & { placeId: string }, now = new Date()): Promise<Result<JourneySaved>> {
  return edit(by, input, now, async (tx, journey, places) => {
    const removed = await listRemovedPlaces(tx, by, journey.id);
    const touchpoint = removed.touchpoints.find((candidate) => candidate.id === input.placeId);
    const stage = touchpoint?.stage ?? removed.stages.find((candidate) => candidate.id === input.placeId);
    if (!stage) return refuse('journeys.stageNotFound');
    if (stage.archivedAt) await saveStage(tx, { ...stage, position: lastPosition(places.stages) + 1, archivedAt: null });
    if (!touchpoint) return accept({ journey, action: 'stageRestored', changes: { stage: [null, stage.name] } });
    const { stage: _stage, ...columns } = touchpoint;
    const siblings = places.touchpoints.filter((candidate) => candidate.stageId === stage.id);
    await saveTouchpoint(tx, { ...columns, position: lastPosition(siblings) + 1, archivedAt: null });
    return accept({ journey, action: 'touchpointRestored', changes: { touchpoint: [null, touchpoint.name] } });
  });
}

type Places = { stages: Stage[]; touchpoints: Touchpoint[] };
type Edited = { journey: Journey; action: string; changes: Changes };

/** One edit of a journey or of what is in it: the journey's version moves on, so that two editors meet. */
function edit(
  by: Member,
  input: Seen,
  now: Date,
  change: (tx: Database, journey: Journey, places: Places) => Promise<Result<Edited>>,
): Promise<Result<JourneySaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'journey.edit')) return refuse('people.notAllowed');
      const journey = await findJourney(tx, by, input.journeyId);
      if (!journey) return refuse('journeys.notFound');
      if (journey.version !== input.seenVersion) return refuse('journeys.changedElsewhere');
      const changed = await change(tx, journey, await listPlaces(tx, by, [journey.id]));
      if (!changed.ok) return changed;
      const after = { ...changed.value.journey, version: journey.version + 1 };
      if (!(await saveJourney(tx, after))) return refuse('journeys.changedElsewhere');
      await record(tx, by, after, changed.value.action, changed.value.changes, now);
      return accept({ id: after.id, version: after.version });
    },
    now,
  );
}

const record = (tx: Database, by: Member, journey: Journey, action: string, changes: Changes, now: Date) =>
  recordEvents(tx, by, [{ noun: 'journey', subjectId: journey.id, productId: journey.productId, action, changes }], now);

const lastPosition = (rows: readonly { position: number }[]) => Math.max(0, ...rows.map((row) => row.position));

async function isPersonaOf(tx: Database, by: Member, personaId: string | null, productId: string): Promise<boolean> {
  if (personaId === null) return true;
  return (await findPersona(tx, by, personaId))?.productId === productId;
}
