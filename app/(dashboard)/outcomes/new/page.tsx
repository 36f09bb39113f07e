import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ContractForm } from '@/components/outcomes/contract-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { findIssueByKey } from '@/db/queries/issues';
import { findReleaseToEdit } from '@/db/queries/releases';
import type { OutcomeSubject } from '@/domain/outcomes/outcome';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { addOutcomeAction } from '../actions';
import { contractChoices } from '../contract-choices';

export async function generateMetadata() {
  return { title: (await getTranslations('outcomes'))('new') };
}

type NewOutcomeProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewOutcomePage({ searchParams }: NewOutcomeProps) {
  const member = await requireMember();
  if (!may(member, 'outcome.edit')) notFound();
  const [asked, t, formats] = [await searchParams, await getTranslations('outcomes'), await getFormats()];
  const about = await findAbout(member, asked);
  if (!about) notFound();
  const { subject, id, name } = about;
  return (
    <>
      <AnswerLine
        kicker={name ? <bdi>{`${t(subject)} · ${name}`}</bdi> : t('forInitiative')}
        actions={<LinkButton href="/outcomes">{t('back')}</LinkButton>}
      >
        {t('contract.answerNew')}
      </AnswerLine>
      <div className="max-w-2xl">
        <ContractForm
          subject={subject}
          hidden={{ requestKey: randomUUID(), subject, subjectId: id }}
          {...(await contractChoices(member))}
          lockedSince={null}
          formats={formats}
          action={addOutcomeAction}
        />
      </div>
    </>
  );
}

type About = { subject: OutcomeSubject; id: string; name: string };

async function findAbout(member: Member, asked: Awaited<NewOutcomeProps['searchParams']>): Promise<About | undefined> {
  const db = await readDb();
  if (asked.issue) {
    const issue = await findIssueByKey(db, member, String(asked.issue));
    return issue && { subject: 'issue', id: issue.id, name: `${issue.key} ${issue.title}` };
  }
  if (asked.release) {
    const release = await findReleaseToEdit(db, member, String(asked.release));
    return release && { subject: 'release', id: release.id, name: release.name };
  }
  return { subject: 'initiative', id: '', name: '' };
}
