import { getTranslations } from 'next-intl/server';
import { OutcomeTable } from '@/components/outcomes/outcome-table';
import { VerdictForest } from '@/components/outcomes/verdict-forest';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Tabs } from '@/components/ui/tabs';
import { readDb } from '@/db/connection';
import { countHiddenOutcomes, listOutcomes } from '@/db/queries/outcomes';
import { subjectOf } from '@/domain/outcomes/outcome-place';
import { countVerdicts, outcomeVerdicts, readOutcome } from '@/domain/outcomes/read-outcome';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { askedProven } from './asked-proven';
import { organisationDay } from './organisation-day';

export async function generateMetadata() {
  return { title: (await getTranslations('outcomes'))('title') };
}

export default async function OutcomesPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireMember();
  const [t, formats, db, asked, today] = await Promise.all([
    getTranslations('outcomes'),
    getFormats(),
    readDb(),
    searchParams,
    organisationDay(),
  ]);
  const read = (await listOutcomes(db, member)).map((facts) => ({
    facts,
    reading: readOutcome(facts, today),
    name: subjectOf(facts.outcome, facts.place).name,
  }));
  // The surest first, in each verdict the newest.
  const all = outcomeVerdicts.flatMap((one) => read.filter(({ reading }) => reading.verdict === one));
  const hidden = await countHiddenOutcomes(db, member);
  const counts = countVerdicts(all.map(({ reading }) => reading));
  const verdict = outcomeVerdicts.find((one) => one === asked.verdict);
  const narrowed = await askedProven(member, asked, today);
  const rows = all.filter(({ facts, reading }) => (narrowed ? narrowed.holds(facts) : !verdict || reading.verdict === verdict));
  const rest = outcomeVerdicts.flatMap((one) =>
    one === 'provenBetter' || counts[one] === 0 ? [] : [t(`part.${one}`, { n: counts[one] })],
  );
  const mayEdit = may(member, 'outcome.edit');
  const add = mayEdit && <LinkButton href="/outcomes/new">{t('new')}</LinkButton>;

  return (
    <>
      <AnswerLine
        kicker={t('question')}
        actions={add && <span data-screen-only>{add}</span>}
        filters={
          all.length > 0 && (
            <Tabs
              label={t('filter.label')}
              tabs={[
                { href: '/outcomes', label: t('filter.all'), count: formats.number(all.length), isCurrent: !verdict && !narrowed },
                ...outcomeVerdicts
                  .filter((one) => counts[one] > 0 || one === verdict)
                  .map((one) => ({
                    href: `/outcomes?verdict=${one}`,
                    label: t(`verdict.${one}`),
                    count: formats.number(counts[one]),
                    isCurrent: one === verdict,
                  })),
              ]}
            />
          )
        }
      >
        {narrowed?.answer ??
          t('answer', { all: all.length, proven: counts.provenBetter, rest: rest.length > 0 ? formats.list(rest) : 'none' })}
      </AnswerLine>
      {hidden > 0 && <p className="mb-4 text-muted text-sm">{t('hidden', { n: hidden })}</p>}
      {all.length === 0 ? (
        <EmptyState title={t('empty.title')} action={add}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <div className="grid gap-6">
          <VerdictForest rows={rows} formats={formats} />
          {rows.length === 0 ? <p className="text-muted">{t('empty.none')}</p> : <OutcomeTable rows={rows} formats={formats} />}
        </div>
      )}
    </>
  );
}
