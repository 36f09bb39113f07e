import { useTranslations } from 'next-intl';
import { rowsHref } from '@/components/program/program-texts';
import { FixFunnelLine } from '@/components/reach/fix-funnel-line';
import { ReachSection, type ReachSectionProps } from '@/components/reach/reach-section';
import type { FormAction } from '@/components/ui/action-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { TallyRow } from '@/domain/history/flow';
import type { ReleaseFixes } from '@/domain/program/fixes-per-release';
import type { FixFunnel } from '@/domain/reach/fix-funnel';
import { type BurnRow, burnUp } from '@/domain/releases/burn-up';
import { type ReadinessIssue, readinessOf } from '@/domain/releases/readiness';
import type { VisibleRelease } from '@/domain/releases/release';
import { releasePace, slipDays } from '@/domain/releases/release-health';
import type { CauseRow } from '@/domain/releases/slips-by-cause';
import { BurnUpChart } from './burn-up-chart';
import { ColourSection, type ColourSectionProps } from './colour-section';
import { type DateMove, DateMoves } from './date-moves';
import { PriorityMix } from './priority-mix';
import { ReadinessList } from './readiness-list';
import { ReleaseEdit } from './release-edit';
import { type ReleaseIssueRow, ReleaseIssues } from './release-issues';
import { type Outlook, ReleaseOutlook } from './release-outlook';
import { type ScopeMove, ScopeMoves } from './scope-moves';
import { ShipApproval, type ShipApprovalProps } from './ship-approval';
import { ShipForm } from './ship-form';
import { SlipCauses } from './slip-causes';

export type ReleaseDecisions = { colour: ColourSectionProps; approval: ShipApprovalProps };

type ReleaseBodyProps = {
  formats: Formats;
  release: VisibleRelease;
  productName: string;
  today: Day;
  counts: readonly TallyRow[];
  /** Every issue counted, also where the lists below stop. */
  carries: Omit<ReleaseFixes, 'releaseId'>;
  burnRows: readonly BurnRow[];
  /** Whose fix nobody has checked, the open ones among them first. */
  unchecked: readonly (ReleaseIssueRow & ReadinessIssue)[];
  unfinished: readonly ReleaseIssueRow[];
  toVerify: readonly ReleaseIssueRow[];
  slipped: readonly (ReleaseIssueRow & { move?: { note: string } })[];
  moves: readonly DateMove[];
  scopeMoves: readonly ScopeMove[];
  others: readonly VisibleRelease[];
  outlook: Outlook | null;
  causes: readonly CauseRow[];
  decisions: ReleaseDecisions;
  /** Null until it shipped. */
  last: { funnel: FixFunnel; reach: ReachSectionProps } | null;
  maySeeAhead: boolean;
  /** Only for people who plan. */
  actions?: { update: FormAction; cancel: FormAction; ship: FormAction };
};

const mostShown = 50;

/** One release: will it ship in time, with what, and what remains to check after it did. */
export function ReleaseBody({ formats, release, productName, today, carries, actions, ...data }: ReleaseBodyProps) {
  const t = useTranslations('releases');
  const burn = burnUp(data.burnRows, release.freezeOn, release.shippedOn ?? today);
  const { open: remaining, toVerify, planned } = carries;
  const pace = releasePace(data.burnRows, carries, release.plannedOn, today);
  const slip = slipDays(release);
  const isPlanned = release.status === 'planned';
  return (
    <>
      <AnswerLine
        kicker={
          <>
            <Link href="/releases" className="link">
              {t('title')}
            </Link>{' '}
            · <bdi>{productName}</bdi> · <bdi>{release.name}</bdi>
            {release.isConfidential && ` · ${t('confidential')}`}
          </>
        }
        actions={
          <>
            <LinkButton href={rowsHref({ release: [release.id] })}>{t('seeIssues')}</LinkButton>
            <LinkButton href={`/releases/${release.id}/announcement`}>{t('announcement.title')}</LinkButton>
          </>
        }
      >
        {isPlanned && pace.kind === 'empty' && t('pace.empty', { day: formats.day(release.plannedOn) })}
        {isPlanned && pace.kind === 'allDone' && t('pace.allDone', { day: formats.day(release.plannedOn) })}
        {isPlanned && pace.kind === 'late' && t('pace.late', { remaining, days: pace.daysLate, day: formats.day(release.plannedOn) })}
        {isPlanned &&
          pace.kind === 'tooFew' &&
          t('pace.tooFew', {
            remaining,
            day: formats.day(release.plannedOn),
            needed: formats.number(pace.neededPerWeek, 1),
            weeks: pace.weeks,
            neededWeeks: pace.neededWeeks,
          })}
        {isPlanned &&
          pace.kind === 'pace' &&
          t('pace.pace', {
            remaining,
            day: formats.day(release.plannedOn),
            needed: formats.number(pace.neededPerWeek, 1),
            recent: formats.number(pace.recentPerWeek, 1),
            enough: pace.isFastEnough ? 'yes' : 'no',
          })}
        {release.status === 'shipped' && t('shippedAnswer', { day: formats.day(release.shippedOn), toVerify })}
        {release.status === 'cancelled' && t('status.cancelled')}
      </AnswerLine>
      <p className="mb-4 text-muted">
        {t('facts', {
          planned: formats.day(release.plannedOn),
          first: formats.day(release.originalPlannedOn),
          slip: formats.signed(slip),
          hasSlip: slip === 0 ? 'no' : 'yes',
          freeze: formats.day(release.freezeOn),
          hasFreeze: release.freezeOn ? 'yes' : 'no',
        })}
      </p>
      {release.notes && (
        <p className="mb-4 max-w-prose whitespace-pre-line" dir="auto">
          {release.notes}
        </p>
      )}
      <div className="grid gap-6">
        <ColourSection {...data.decisions.colour} />
        <ShipApproval {...data.decisions.approval} />
        {data.outlook && <ReleaseOutlook {...{ formats, release, productName }} outlook={data.outlook} maySeeAhead={data.maySeeAhead} />}
        {data.last && <FixFunnelLine funnel={data.last.funnel} of={{ release: [release.id] }} />}
        {data.last && <ReachSection {...data.last.reach} />}
        <div className="grid gap-4 xl:grid-cols-2">
          <BurnUpChart formats={formats} burn={burn} release={release} />
          <PriorityMix formats={formats} rows={data.counts} releaseId={release.id} />
          {data.causes.length > 0 && <SlipCauses formats={formats} rows={data.causes} href="#slipped" />}
        </div>
        {isPlanned && planned > 0 && (
          <ReadinessList
            releaseId={release.id}
            readiness={readinessOf(data.unchecked)}
            keys={new Map(data.unchecked.map((issue) => [issue.id, issue.key]))}
          />
        )}
        {release.status === 'shipped' && data.toVerify.length > 0 && (
          <Section id="verify" title={t('toVerify', { count: toVerify })}>
            <ReleaseIssues caption={t('toVerify', { count: toVerify })} formats={formats} rows={data.toVerify} />
          </Section>
        )}
        {data.unfinished.length > 0 && (
          <Section id="open" title={t('openIssues', { count: remaining })}>
            <ReleaseIssues caption={t('openIssues', { count: remaining })} formats={formats} rows={data.unfinished.slice(0, mostShown)} />
          </Section>
        )}
        {data.slipped.length > 0 && (
          <Section id="slipped" title={t('slipped', { count: data.slipped.length })}>
            <ReleaseIssues
              caption={t('slipped', { count: data.slipped.length })}
              formats={formats}
              rows={data.slipped.map((issue) => ({ ...issue, why: issue.move?.note }))}
              whyLabel={t('why')}
            />
          </Section>
        )}
        <DateMoves formats={formats} moves={data.moves} />
        <ScopeMoves formats={formats} moves={data.scopeMoves} />
        {actions && isPlanned && (
          <ShipForm action={actions.ship} release={release} today={today} openIssues={remaining} others={data.others} />
        )}
        {actions && release.status !== 'cancelled' && <ReleaseEdit update={actions.update} cancel={actions.cancel} release={release} />}
      </div>
    </>
  );
}
