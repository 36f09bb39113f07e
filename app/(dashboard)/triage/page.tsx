import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TriageTold } from '@/components/triage/triage-told';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Progress } from '@/components/ui/progress';
import { newId } from '@/db/new-id';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { undoTriageAction } from './actions';
import { loadTriage, type TriageAddress } from './load-triage';
import { TriageDesk } from './triage-desk';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('triage'))('title') };
}

export default async function TriagePage({ searchParams }: { searchParams: Promise<TriageAddress> }) {
  const member = await requireMember();
  if (!may(member, 'issue.triage')) notFound();
  const [organisation, formats, t] = await Promise.all([currentOrganisation(), getFormats(), getTranslations('triage')]);
  const now = new Date();
  const { waiting, triagedToday, today, told, inHand } = await loadTriage(member, await searchParams, organisation, now);
  const total = triagedToday + waiting;
  return (
    <>
      <AnswerLine
        kicker={t('title')}
        actions={<Progress done={triagedToday} total={total} label={t('progress')} text={t('doneOf', { done: triagedToday, total })} />}
      >
        {waiting === 0 ? t('allDone') : t('answer', { waiting })}
      </AnswerLine>
      {told && <TriageTold told={told} undoAction={undoTriageAction} requestKey={newId()} />}
      {inHand ? (
        <TriageDesk
          key={inHand.issue.id}
          inHand={inHand}
          member={member}
          organisation={organisation}
          formats={formats}
          now={now}
          today={today}
          requestKey={newId()}
        />
      ) : (
        <EmptyState title={t('empty')} action={<LinkButton href="/issues">{t('toIssues')}</LinkButton>}>
          {t('emptyHint')}
        </EmptyState>
      )}
    </>
  );
}
