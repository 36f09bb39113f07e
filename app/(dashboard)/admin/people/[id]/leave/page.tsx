import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { DescribedForm } from '@/components/people/described-form';
import { handoverFields } from '@/components/people/handover-fields';
import { HeldIssues } from '@/components/people/held-issues';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { countChecksOf } from '@/db/queries/held-checks';
import { listHeldWalkthroughs } from '@/db/queries/held-walkthroughs';
import { countOpenIssuesOf, findPerson, listActiveMembers, listHeldIssues } from '@/db/queries/members';
import { handoverPiles, heldKinds, pileOf } from '@/domain/people/leaving';
import { getFormats } from '@/server/formats';
import { goalsToHandOver } from '@/server/operations/goal-handover';
import { requireRight } from '@/server/page-guard';
import { handOverAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.person'))('handOver') };
}

const shownAtOnce = 50;

export default async function LeavePage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireRight('people.manage');
  const db = await readDb();
  const person = await findPerson(db, member, (await params).id);
  if (!person) notFound();
  const [counts, issues, everybody, goals, checks, walks] = await Promise.all([
    countOpenIssuesOf(db, person.id),
    listHeldIssues(db, member, person.id, handoverPiles, shownAtOnce),
    listActiveMembers(db, member),
    goalsToHandOver(db, member, person.id, new Date()),
    countChecksOf(db, person.id),
    listHeldWalkthroughs(db, member, person.id),
  ]);
  const piles = counts.map(({ priority, n }) => ({ pile: pileOf(priority), n }));
  const total = piles.reduce((sum, pile) => sum + pile.n, 0);
  const held = { goals: goals.length, checks, walks: walks.length };
  const heldToo = heldKinds.filter((kind) => held[kind] > 0);
  const t = await getTranslations('people.leave');
  const interfaceWords = await getTranslations('ui');
  const candidates = everybody.filter(({ id }) => id !== person.id).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <AdminAnswer
        member={member}
        current="people"
        actions={<LinkButton href={`/admin/people/${person.id}`}>{interfaceWords('do.back')}</LinkButton>}
      >
        {person.disabledAt
          ? t('gone', { name: person.name })
          : t('answer', { name: person.name, count: total, held: heldToo.length > 0 ? 'yes' : 'no' })}
        {!person.disabledAt && heldToo.map((kind) => ` ${t(`${kind}Too`, { count: held[kind] })}`)}
      </AdminAnswer>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
        {!person.disabledAt && (
          <DescribedForm
            action={handOverAction}
            submit={t('submit')}
            tone="danger"
            groups={[
              {
                fields: [
                  { kind: 'hidden', name: 'memberId', value: person.id },
                  { kind: 'hidden', name: 'version', value: String(person.version) },
                  { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                  ...handoverFields(
                    piles,
                    candidates,
                    {
                      everything: t('everything'),
                      everythingHint: t('everythingHint'),
                      nobody: t('nobody'),
                      pile: (pile, n) => t('pile', { priority: interfaceWords(`priority.${pile}`), count: n }),
                      held: (kind, n) => t(kind, { count: n }),
                    },
                    held,
                  ),
                ],
              },
            ]}
          />
        )}
        {issues.length > 0 && (
          <Section title={t('shown', { shown: issues.length })}>
            <HeldIssues issues={issues} formats={await getFormats()} />
          </Section>
        )}
      </div>
    </>
  );
}
