import type { Noun } from '@/domain/history/event';
import type { SeenEvent } from '@/domain/history/seen-event';
import type { Messages } from '@/messages/messages';
import { fieldKinds, type HistoryField, isToldField } from './field-kinds';
import { type Teller, tellValue } from './tell-value';

/** `before` is null where there was nothing. */
export type ToldChange = { field: HistoryField; label: string; before: string | null; after: string };
/** A line of history in the reader's words: "Ana Ruiz moved the deadline", and what was before and after. */
export type ToldEvent = { id: string; at: Date; actor: string; deed: string; changes: ToldChange[]; note: string; isHidden: boolean };

type DeedName = keyof Messages['history']['deed'];
type PlainDeed = keyof Messages['history']['did'];

export function tellEvent(event: SeenEvent, teller: Teller): ToldEvent {
  const { t, names } = teller;
  const changes = Object.entries(event.changes ?? {}).flatMap(([field, [before, after]]): ToldChange[] =>
    isToldField(field)
      ? [
          {
            field,
            label: t(`field.${field}`),
            before: before === null || before === '' ? null : tellValue(field, before, teller),
            after: tellValue(field, after, teller),
          },
        ]
      : [],
  );
  return {
    id: event.id,
    at: event.at,
    actor: event.actorId === null ? t('system') : (names.get(event.actorId) ?? t('somebody')),
    deed: tellDeed(event.noun, event.action, teller),
    // A move in scope says the release once: joining and leaving are two lines already.
    changes: changes.filter((change) => fieldKinds[change.field] !== 'id' || change.before !== change.after),
    note: event.note,
    isHidden: event.changes === null,
  };
}

function tellDeed(noun: Noun, action: string, { t }: Teller): string {
  const special = `${noun}_${action}`;
  if (isDeed(special)) return t(`deed.${special}`);
  return t(`did.${isPlainDeed(action) ? action : 'other'}`, { what: t(`object.${noun}`) });
}

const deeds = {
  issue_created: true,
  issue_updated: true,
  issue_imported: true,
  issue_deadlineMoved: true,
  issue_addedToRelease: true,
  issue_removedFromRelease: true,
  issue_statusChanged: true,
  issue_rated: true,
  issue_duplicateMerged: true,
  issue_duplicateSeparated: true,
  issue_goalServed: true,
  issue_goalUnserved: true,
  comment_added: true,
  comment_edited: true,
  comment_removed: true,
  comment_restored: true,
  evidence_added: true,
  evidence_removed: true,
  evidence_restored: true,
  release_dateMoved: true,
  release_shipped: true,
  release_cancelled: true,
  release_announcementSaved: true,
  release_personTold: true,
  release_personNotTold: true,
  release_colourOverridden: true,
  release_colourTakenBack: true,
  release_shippingApproved: true,
  release_approvalTakenBack: true,
  release_reachMeasured: true,
  release_reachRemoved: true,
  issue_reachMeasured: true,
  issue_reachRemoved: true,
  member_tokenMade: true,
  member_tokenRevoked: true,
  walkthrough_planned: true,
  walkthrough_statusChanged: true,
  step_recorded: true,
  kpi_measured: true,
  kpi_measurementRemoved: true,
  kpi_targetPathSet: true,
  kpi_baselineDeclared: true,
  kpi_baselineTakenBack: true,
  goal_overridden: true,
  goal_overrideEnded: true,
  fiscalYear_snapshotTaken: true,
  fiscalYear_pillarAdded: true,
  fiscalYear_pillarUpdated: true,
  fiscalYear_pillarArchived: true,
  fiscalYear_pillarRestored: true,
  checkIn_created: true,
  member_disabled: true,
  member_enabled: true,
  member_passwordSet: true,
  member_passwordLinkMade: true,
  journey_stageAdded: true,
  journey_stageRemoved: true,
  journey_stageRenamed: true,
  journey_stageRestored: true,
  journey_stagesOrdered: true,
  journey_touchpointAdded: true,
  journey_touchpointRemoved: true,
  journey_touchpointRestored: true,
  journey_touchpointUpdated: true,
  journey_touchpointsOrdered: true,
  organisation_holidayAdded: true,
  organisation_holidayRemoved: true,
  mail_queued: true,
  mail_sent: true,
  mail_failed: true,
  mail_resent: true,
  mailSchedule_created: true,
  mailSchedule_updated: true,
  mailSchedule_paused: true,
  mailSchedule_resumed: true,
  mailSchedule_removed: true,
  mailSchedule_recipientAdded: true,
  mailSchedule_recipientRemoved: true,
  mailSchedule_recipientStopped: true,
  mailSchedule_sentNow: true,
  mailSchedule_sent: true,
  report_wordsEdited: true,
  report_frozen: true,
  reportLink_made: true,
  reportLink_revoked: true,
  outcome_measured: true,
  outcome_controlMeasured: true,
  outcome_measurementRemoved: true,
  outcome_countedBefore: true,
  outcome_countedAfter: true,
  outcome_changedAfterRelease: true,
} as const satisfies Record<DeedName, true>;

const isDeed = (name: string): name is DeedName => Object.hasOwn(deeds, name);

const plainDeeds = { created: true, updated: true, removed: true, restored: true, archived: true, other: true } as const satisfies Record<
  PlainDeed,
  true
>;

const isPlainDeed = (name: string): name is PlainDeed => Object.hasOwn(plainDeeds, name);
