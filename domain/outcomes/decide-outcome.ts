import type { Day } from '@/domain/calendar/day';
import type { Kpi } from '@/domain/goals/goal';
import { type Changes, changesBetween, type EventDraft } from '@/domain/history/event';
import { accept, type Result, refuse } from '@/domain/result';
import { fewestAfter, fewestBefore } from '@/domain/statistics/interrupted-series';
import type { Outcome } from './outcome';
import type { OutcomeFields } from './outcome-inputs';

export type OutcomeIdentity = Pick<Outcome, 'id' | 'subject' | 'issueId' | 'releaseId' | 'writtenOn'>;
type DecidedOutcome = { outcome: Outcome; guardIds: readonly string[]; events: EventDraft[] };

/** A new contract, or why it cannot be one. @param kpi the program's KPI that is measured, when there is one */
export function decideNewOutcome(identity: OutcomeIdentity, fields: OutcomeFields, kpi: Kpi | null): Result<DecidedOutcome> {
  const sound = soundFields(identity, fields, kpi);
  if (!sound.ok) return sound;
  const outcome: Outcome = { ...identity, ...sound.value, archivedAt: null, version: 1 };
  const { measureName, changeUnit, direction, smallestChange } = outcome;
  const changes: Changes = {
    name: [null, measureName],
    changeUnit: [null, changeUnit],
    direction: [null, direction],
    smallestChange: [null, smallestChange],
  };
  return accept({
    outcome,
    guardIds: fields.guardIds,
    events: [{ noun: 'outcome', subjectId: outcome.id, action: 'created', changes }],
  });
}

/**
 * A changed contract. Once the fix is out the contract is locked: what changes then needs a reason, and stays visible as a change made
 * afterwards. @param lockedSince the day the fix came out; null while it is not
 */
export function decideOutcomeChange(
  before: Outcome,
  fields: OutcomeFields,
  facts: { kpi: Kpi | null; guardIds: readonly string[]; lockedSince: Day | null; reason: string },
): Result<DecidedOutcome> {
  const sound = soundFields(before, fields, facts.kpi);
  if (!sound.ok) return sound;
  const after: Outcome = { ...before, ...sound.value, version: before.version + 1 };
  const guards: Changes = sameGuards(facts.guardIds, fields.guardIds) ? {} : { guardIds: [[...facts.guardIds], [...fields.guardIds]] };
  const changes: Changes = { ...changesBetween(before, after, contractFields), ...guards };
  if (Object.keys(changes).length === 0) return refuse('outcomes.nothingChanged');
  if (facts.lockedSince && facts.reason.trim() === '') return refuse('outcomes.reasonNeeded');
  const action = facts.lockedSince ? 'changedAfterRelease' : 'updated';
  return accept({
    outcome: after,
    guardIds: fields.guardIds,
    events: [{ noun: 'outcome', subjectId: after.id, action, changes, note: facts.reason.trim() }],
  });
}

const contractFields = [
  'title',
  'startsOn',
  'kpiId',
  'measureName',
  'measureUnit',
  'dataKind',
  'rhythm',
  'changeUnit',
  'direction',
  'smallestChange',
  'beforePeriods',
  'settlingDays',
  'afterPeriods',
  'answersBefore',
  'answersAfter',
  'controlName',
  'claimedChange',
  'source',
  'ownerId',
] as const satisfies readonly (keyof Outcome)[];

const sameGuards = (one: readonly string[], other: readonly string[]) => [...one].sort().join() === [...other].sort().join();

type Sound = Omit<Outcome, keyof OutcomeIdentity | 'archivedAt' | 'version'>;

/** Fields that say one thing: the unit fits what is measured, and nothing that the kind of data needs is left open. */
function soundFields({ subject }: Pick<Outcome, 'subject'>, fields: OutcomeFields, kpi: Kpi | null): Result<Sound> {
  const { guardIds, ...rest } = fields;
  const { dataKind } = fields;
  if (subject === 'initiative' && fields.title === '') return refuse('outcomes.titleNeeded');
  if (kpi && guardIds.includes(kpi.id)) return refuse('outcomes.guardIsMeasure');
  const measureName = kpi?.name ?? fields.measureName;
  if (measureName === '') return refuse('outcomes.measureNeeded');
  const measureUnit = kpi?.unit ?? (dataKind === 'shares' ? 'percent' : dataKind === 'nps' ? 'score' : fields.measureUnit);
  if (!measureUnit) return refuse('outcomes.measureUnitNeeded');

  const unit = unitRefusal(fields, measureUnit);
  if (unit) return refuse(unit);
  const size = sizeRefusal(fields);
  if (size) return refuse(size);
  const isSeries = dataKind === 'series';
  const isCounted = dataKind === 'shares' || dataKind === 'nps';
  const isClaimed = dataKind === 'claimed';
  return accept({
    ...rest,
    title: subject === 'initiative' ? fields.title : '',
    startsOn: subject === 'initiative' ? fields.startsOn : null,
    kpiId: kpi?.id ?? null,
    measureName,
    measureUnit,
    smallestChange: isClaimed ? null : fields.smallestChange,
    answersBefore: isCounted ? fields.answersBefore : null,
    answersAfter: isCounted ? fields.answersAfter : null,
    controlName: isSeries ? fields.controlName : '',
    claimedChange: isClaimed ? fields.claimedChange : null,
  });
}

function unitRefusal({ dataKind, changeUnit }: OutcomeFields, measureUnit: Outcome['measureUnit']) {
  const isRate = measureUnit === 'percent' || measureUnit === 'pp';
  if (dataKind === 'nps') return changeUnit === 'own' ? null : 'outcomes.npsInPoints';
  if (dataKind === 'shares') return changeUnit === 'own' ? 'outcomes.sharesInPointsOrPercent' : null;
  if (isRate) return changeUnit === 'own' ? 'outcomes.askPointsOrPercent' : null;
  return changeUnit === 'pp' ? 'outcomes.pointsNeedShare' : null;
}

function sizeRefusal({ dataKind, smallestChange, claimedChange, source, beforePeriods, afterPeriods, changeUnit }: OutcomeFields) {
  if (dataKind === 'claimed') {
    if (claimedChange === null) return 'outcomes.claimNeedsChange';
    return source === '' ? 'outcomes.claimNeedsSource' : null;
  }
  if (smallestChange === null) return 'outcomes.smallestNeeded';
  if (smallestChange <= 0) return 'outcomes.smallestNotPositive';
  if (changeUnit === 'pp' && smallestChange > 100) return 'outcomes.shareOverHundred';
  if (dataKind !== 'series') return null;
  if (beforePeriods < fewestBefore) return 'outcomes.tooFewBefore';
  return afterPeriods < fewestAfter ? 'outcomes.tooFewAfter' : null;
}
