import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BulkForm } from '@/components/issues/bulk-form';
import { BulkPreview } from '@/components/issues/bulk-preview';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { ClientMessages } from '@/components/ui/client-messages';
import { Notice } from '@/components/ui/notice';
import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listFilterOptions } from '@/db/queries/issue-filter-options';
import { dayIn } from '@/domain/calendar/day';
import { mostBulkIssues } from '@/domain/issues/bulk-edit';
import { bulkEditFields, bulkEditOf, bulkFieldNames } from '@/domain/issues/bulk-edit-fields';
import type { SearchParams } from '@/domain/issues/parse-issue-filter';
import { may } from '@/domain/people/rights';
import { previewBulkEdit } from '@/server/operations/bulk-edits';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { applyBulkEditAction } from './actions';
import { chosenIssues } from './chosen-issues';
import { outcomeTexts } from './outcome-texts';

export async function generateMetadata() {
  return { title: (await getTranslations('issues.bulk'))('title') };
}

/** Choose what to change, see the difference, then change it. Until then nothing is written. */
export default async function BulkEditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await requireMember();
  if (!may(viewer, 'issue.bulkEdit')) notFound();
  const [t, params, organisation, db] = await Promise.all([getTranslations('issues.bulk'), searchParams, currentOrganisation(), readDb()]);
  const today = dayIn(organisation?.timeZone ?? 'UTC', new Date());
  const { seen, isCut } = await chosenIssues(db, viewer, params, today);
  const sent = Object.fromEntries(bulkFieldNames.map((name) => [name, [params[name] ?? ''].flat()[0] ?? '']));
  const fields = bulkEditFields.safeParse(sent);
  const edit = fields.success ? bulkEditOf(fields.data) : undefined;
  const options = await listFilterOptions(db, viewer, []);
  const outcomes = edit && seen.length > 0 ? await previewBulkEdit(db, viewer, seen, edit) : [];
  const from = String(params.from ?? '');

  return (
    <ClientMessages of={[]}>
      <AnswerLine kicker={t('title')} actions={<LinkButton href={from === '' ? '/issues' : `/issues?${from}`}>{t('back')}</LinkButton>}>
        {t('answer', { n: seen.length })}
      </AnswerLine>
      <div className="grid gap-4">
        {isCut && <Notice tone="warning">{t('tooMany', { most: mostBulkIssues })}</Notice>}
        {!fields.success && <Notice tone="bad">{t('invalid')}</Notice>}
        {seen.length > 0 && (
          <BulkForm
            chosen={{ from, isAll: params.all === 'yes', issueIds: seen.map(({ issueId }) => issueId) }}
            sent={sent}
            options={options}
          />
        )}
        {edit && seen.length > 0 && (
          <BulkPreview
            {...(await outcomeTexts(db, viewer, outcomes, edit.addGoalId))}
            sent={sent}
            seen={seen.map(({ issueId, seenVersion }) => `${issueId}:${seenVersion}`).join(',')}
            requestKey={newId()}
            apply={applyBulkEditAction}
          />
        )}
      </div>
    </ClientMessages>
  );
}
