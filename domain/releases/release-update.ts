import type { Day } from '@/domain/calendar/day';
import { type Changes, changesBetween, type EventDraft } from '@/domain/history/event';
import { accept, type Result, refuse } from '@/domain/result';
import type { Release } from './release';
import type { ReleaseFields } from './release-changes';

export type ReleaseDecision = { release: Release; events: EventDraft[] };

/** Decides a new release; `identity` is made by the caller. Refuses a freeze after the planned day and releases of competitors. */
export function decideNewRelease(
  fields: ReleaseFields,
  identity: Pick<Release, 'id' | 'productId' | 'createdAt'>,
  facts: { isCompetitor: boolean; isNameTaken: boolean },
): Result<ReleaseDecision> {
  if (facts.isCompetitor) return refuse('releases.competitorHasNoReleases');
  const sound = checkFields(fields, facts.isNameTaken);
  if (!sound.ok) return sound;
  const { note: _note, cause: _cause, ...columns } = fields;
  const release: Release = {
    ...identity,
    ...columns,
    originalPlannedOn: fields.plannedOn,
    shippedOn: null,
    status: 'planned',
    slipCount: 0,
    version: 1,
  };
  return accept({
    release,
    events: [releaseEvent(release, 'created', { name: [null, release.name], plannedOn: [null, release.plannedOn] })],
  });
}

/** Decides an edit. A planned day that moves asks for a reason, counts as a slip when it moves later, and is an event of its own. */
export function decideReleaseUpdate(release: Release, fields: ReleaseFields, facts: { isNameTaken: boolean }): Result<ReleaseDecision> {
  if (release.status === 'cancelled') return refuse('releases.alreadyCancelled');
  const sound = checkFields(fields, facts.isNameTaken);
  if (!sound.ok) return sound;
  const { note, cause, ...columns } = fields;
  const isMoved = fields.plannedOn !== release.plannedOn;
  if (isMoved && release.status === 'shipped') return refuse('releases.alreadyShipped');
  if (isMoved && note === '') return refuse('releases.moveNeedsReason');

  const slipCount = release.slipCount + (fields.plannedOn > release.plannedOn ? 1 : 0);
  const updated: Release = { ...release, ...columns, slipCount, version: release.version + 1 };
  const edited = changesBetween(release, updated, ['name', 'freezeOn', 'notes', 'isConfidential']);
  return accept({
    release: updated,
    events: [
      ...(Object.keys(edited).length > 0 ? [releaseEvent(updated, 'updated', edited)] : []),
      ...(isMoved
        ? [
            releaseEvent(
              updated,
              'dateMoved',
              { plannedOn: [release.plannedOn, updated.plannedOn], ...(cause ? { cause: [null, cause] } : {}) },
              note,
            ),
          ]
        : []),
    ],
  });
}

/**
 * Decides shipping. Issues that are not fixed must leave the release first (or be moved by the same deed).
 * @param shippedOn the day users could get it; not ahead of today
 */
export function decideShip(release: Release, shippedOn: Day, facts: { today: Day; openIssues: number }): Result<ReleaseDecision> {
  if (release.status === 'shipped') return refuse('releases.alreadyShipped');
  if (release.status === 'cancelled') return refuse('releases.alreadyCancelled');
  if (shippedOn > facts.today) return refuse('releases.shipAhead');
  if (facts.openIssues > 0) return refuse('releases.holdsOpenIssues', { count: facts.openIssues });
  const shipped: Release = { ...release, status: 'shipped', shippedOn, version: release.version + 1 };
  const event = releaseEvent(shipped, 'shipped', { status: ['planned', 'shipped'], shippedOn: [null, shippedOn] });
  return accept({ release: shipped, events: [{ ...event, day: shippedOn }] });
}

/** Decides to give a release up; its issues must have left it. */
export function decideCancelRelease(release: Release, note: string, facts: { issues: number }): Result<ReleaseDecision> {
  if (release.status === 'shipped') return refuse('releases.alreadyShipped');
  if (release.status === 'cancelled') return refuse('releases.alreadyCancelled');
  if (note === '') return refuse('releases.needsReason');
  if (facts.issues > 0) return refuse('releases.holdsIssues', { count: facts.issues });
  const cancelled: Release = { ...release, status: 'cancelled', version: release.version + 1 };
  return accept({ release: cancelled, events: [releaseEvent(cancelled, 'cancelled', { status: ['planned', 'cancelled'] }, note)] });
}

function checkFields(fields: ReleaseFields, isNameTaken: boolean): Result<true> {
  if (isNameTaken) return refuse('releases.nameTaken');
  if (fields.freezeOn && fields.freezeOn > fields.plannedOn) return refuse('releases.freezeAfterPlan');
  return accept(true);
}

const releaseEvent = (release: Release, action: string, changes: Changes, note = ''): EventDraft => ({
  noun: 'release',
  subjectId: release.id,
  releaseId: release.id,
  productId: release.productId,
  action,
  changes,
  note,
});
