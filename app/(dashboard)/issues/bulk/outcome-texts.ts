import { getTranslations } from 'next-intl/server';
import type { BulkDifference, BulkRefused } from '@/components/issues/bulk-preview';
import type { Database } from '@/db/connection';
import { findNames } from '@/db/queries/names';
import type { Formats } from '@/domain/calendar/formats';
import type { BulkOutcome } from '@/domain/issues/bulk-edit';
import type { Issue } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { getFormats } from '@/server/formats';
import { refusalSentence } from '@/server/sentences';

const shownFields = ['status', 'priority', 'severity', 'owner', 'verifier', 'release', 'due'] as const;
type ShownField = (typeof shownFields)[number];

/** A preview in the reader's words: what differs per issue, and why some cannot change. */
export async function outcomeTexts(
  db: Database,
  viewer: Member,
  outcomes: readonly BulkOutcome[],
  addGoalId: string | null,
): Promise<{ differences: BulkDifference[]; refused: BulkRefused[]; unchanged: number }> {
  const [t, formats] = await Promise.all([getTranslations('issues.field'), getFormats()]);
  const names = await findNames(db, viewer, outcomes.flatMap((outcome) => idsIn(outcome)).concat(addGoalId ?? []));
  const textOf = await fieldTexts(names, formats);
  const differences = outcomes.flatMap((outcome): BulkDifference[] => {
    if (outcome.kind !== 'changed') return [];
    const { before, after, addsGoal } = outcome;
    const fields = shownFields
      .map((field) => ({ label: t(field), before: textOf(field, before), after: textOf(field, after) }))
      .filter((field) => field.before !== field.after);
    const goal = addsGoal ? [{ label: t('goal'), before: '', after: names.get(addGoalId ?? '') ?? '' }] : [];
    return [{ key: before.key, title: before.title, fields: [...fields, ...goal] }];
  });
  const refused = await Promise.all(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'refused'
        ? [refusalSentence(outcome.refusal).then((reason) => ({ key: outcome.before.key, title: outcome.before.title, reason }))]
        : [],
    ),
  );
  return { differences, refused, unchanged: outcomes.filter(({ kind }) => kind === 'unchanged').length };
}

const idsIn = (outcome: BulkOutcome): string[] =>
  (outcome.kind === 'changed' ? [outcome.before, outcome.after] : []).flatMap(({ ownerId, verifierId, releaseId }) =>
    [ownerId ?? [], verifierId ?? [], releaseId ?? []].flat(),
  );

async function fieldTexts(names: ReadonlyMap<string, string>, formats: Formats): Promise<(field: ShownField, issue: Issue) => string> {
  const ui = await getTranslations('ui');
  return (field, issue) => {
    const texts: Record<ShownField, string> = {
      status: ui(`status.${issue.status}`),
      priority: issue.priority ?? '',
      severity: issue.severity === null ? '' : ui(`severity.${issue.severity}`),
      owner: names.get(issue.ownerId ?? '') ?? '',
      verifier: names.get(issue.verifierId ?? '') ?? '',
      release: names.get(issue.releaseId ?? '') ?? '',
      due: formats.day(issue.dueOn),
    };
    return texts[field];
  };
}
