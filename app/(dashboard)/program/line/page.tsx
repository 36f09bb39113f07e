import { getTranslations } from 'next-intl/server';
import { LineSeries } from '@/components/charts/line-series';
import { GapSection } from '@/components/program/gap-section';
import { AnswerLine } from '@/components/ui/answer-line';
import { Link } from '@/components/ui/link';
import { readDb } from '@/db/connection';
import { findFiscalYear } from '@/db/queries/goals';
import {
  listAimlessIssues,
  listIdleEvidence,
  listLineMonths,
  listMeasuredDays,
  listUnprovenIssues,
  listUnservedGoals,
} from '@/db/queries/line-gaps';
import { addDays, dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearOf, fiscalYearSpan } from '@/domain/calendar/fiscal';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { overdueSince } from '@/domain/program/kpi-age';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';

export async function generateMetadata() {
  return { title: (await getTranslations('program.line'))('title') };
}

type Address = Promise<{ all?: string | string[] }>;

/** Where the line from policy to proof is broken, and how much of it holds. */
export default async function LinePage({ searchParams }: { searchParams: Address }) {
  const member = await requireMember();
  const [t, formats, organisation, db, { all }] = await Promise.all([
    getTranslations('program.line'),
    getFormats(),
    currentOrganisation(),
    readDb(),
    searchParams,
  ]);
  const today = dayIn(organisation?.timeZone ?? 'UTC', new Date());
  const fiscal = fiscalSettingsOf(organisation ?? { fiscalStartMonth: 1, fiscalYearNamedBy: 'start' });
  const year = fiscalYearOf(today, fiscal);
  const span = fiscalYearSpan(year, fiscal);
  const fiscalYear = await findFiscalYear(db, member, year);
  const [unserved, measured, unproven, aimless, idle, months] = [
    fiscalYear ? await listUnservedGoals(db, member, fiscalYear.id) : [],
    fiscalYear ? await listMeasuredDays(db, member, fiscalYear.id, span.from) : [],
    await listUnprovenIssues(db, member, span, { isWhole: all === 'unproven' }),
    await listAimlessIssues(db, member),
    await listIdleEvidence(db, member, { isWhole: all === 'idle' }),
    await listLineMonths(db, member, { from: addDays(span.from, -365), to: today }),
  ];
  const quiet = measured.flatMap(({ days, ...kpi }) => {
    const due = overdueSince(days, span.from, today);
    return due ? [{ ...kpi, due }] : [];
  });
  const breaks = unserved.length + quiet.length + unproven.count.n + aimless.count.n + idle.count.n;
  const isMore = [unproven, aimless, idle].some(({ count }) => count.isMore);
  const ofYear = months.filter(({ month }) => month >= span.from.slice(0, 7));
  const sum = (of: 'verified' | 'unbroken') => ofYear.reduce((total, month) => total + month[of], 0);
  const [verified, unbroken] = [sum('verified'), sum('unbroken')];
  const share = (part: number, all: number) => (all === 0 ? null : part / all);
  const issueLine = ({ id, key, title }: { id: string; key: string; title: string }) => ({
    id,
    href: `/issues/${key}`,
    name: `${key} ${title}`,
    note: '',
  });
  const whole = (gap: string) => (
    <Link href={`/program/line?all=${gap}#${gap}`} className="link">
      {t('allRows')}
    </Link>
  );

  return (
    <>
      <AnswerLine kicker={t('question')}>
        {verified === 0
          ? t('answerNone', { breaks, isMore: isMore ? 'yes' : 'no' })
          : t('answer', { share: formats.percent(unbroken / verified), unbroken, verified, breaks, isMore: isMore ? 'yes' : 'no' })}
      </AnswerLine>
      <p className="mb-4 max-w-prose text-muted">{t('meaning')}</p>
      <div className="grid gap-8">
        <LineSeries
          formats={formats}
          title={t('chart')}
          sentence={verified === 0 ? '' : t('chartSentence', { share: formats.percent(unbroken / verified) })}
          emptySentence={t('chartEmpty')}
          dayLabel={t('month')}
          isMonthly
          isShare
          days={months.map(({ month }) => `${month}-01`)}
          lines={[{ name: t('share'), values: months.map((month) => share(month.unbroken, month.verified)) }]}
        />
        <GapSection
          id="goals"
          title={t('goals.title', { n: unserved.length })}
          help={t('goals.help')}
          whole={t('goals.whole')}
          lines={unserved.map(({ id, name }) => ({ id, href: `/goals/${id}`, name, note: '' }))}
        />
        <GapSection
          id="aimless"
          title={t('aimless.title', { n: aimless.count.n, isMore: aimless.count.isMore ? 'yes' : 'no' })}
          help={t('aimless.help')}
          whole={t('aimless.whole')}
          lines={aimless.rows.map(issueLine)}
          all={
            <Link href={`/issues?${issueFilterQuery({ goal: ['none'], status: ['planned', 'in_progress', 'fixed'] })}`} className="link">
              {t('allRows')}
            </Link>
          }
        />
        <GapSection
          id="unproven"
          title={t('unproven.title', { n: unproven.count.n, isMore: unproven.count.isMore ? 'yes' : 'no' })}
          help={t('unproven.help')}
          whole={t('unproven.whole')}
          lines={unproven.rows.map(issueLine)}
          all={unproven.count.n > unproven.rows.length && whole('unproven')}
        />
        <GapSection
          id="quiet"
          title={t('quiet.title', { n: quiet.length })}
          help={t('quiet.help')}
          whole={t('quiet.whole')}
          lines={quiet.map(({ id, name, goalId, due }) => ({
            id,
            href: `/goals/${goalId}#kpi-${id}`,
            name,
            note: t('quiet.due', { day: formats.day(due) }),
          }))}
        />
        <GapSection
          id="idle"
          title={t('idle.title', { n: idle.count.n, isMore: idle.count.isMore ? 'yes' : 'no' })}
          help={t('idle.help')}
          whole={t('idle.whole')}
          lines={idle.rows.map((step) => ({
            id: step.id,
            href: `/walkthroughs/${step.walkthroughId}#step-${step.id}`,
            name: step.observation || t('idle.step', { n: step.number }),
            note: t('idle.note', { title: step.walkthroughTitle, n: step.pictures }),
          }))}
          all={idle.count.n > idle.rows.length && whole('idle')}
        />
      </div>
    </>
  );
}
