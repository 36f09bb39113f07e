import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Person } from '@/components/ui/person';
import { Pill } from '@/components/ui/pill';
import type { Day } from '@/domain/calendar/day';
import type { QuarterSpan } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { CheckInDue } from '@/domain/goals/check-in-rhythm';
import type { GoalOutlook } from '@/domain/goals/goal-outlook';
import type { ServingIssues } from '@/domain/goals/goal-service';
import { ChanceLine } from './chance-line';
import { CheckInDueLine } from './check-in-due-line';
import { GoalStandingPill } from './goal-standing-pill';
import { KpiRow } from './kpi-row';
import { type CheckInSeen, LatestCheckIn } from './latest-check-in';
import { OverrideNote } from './override-note';
import { ScoreLine } from './score-line';
import { ServingIssuesLine } from './serving-issues-line';
import type { GoalRelease } from './serving-release';
import { ServingReleasesLine } from './serving-releases-line';

export type GoalCardProps = {
  outlook: GoalOutlook;
  checkIn: CheckInSeen | undefined;
  due: CheckInDue;
  issues: ServingIssues;
  releases: readonly GoalRelease[];
  moreReleases: number;
  formats: Formats;
  quarters: readonly QuarterSpan[];
  today: Day;
};

/** One goal: where it stands, by which KPIs, what was said of it, and what serves it. */
export function GoalCard({ outlook, checkIn, due, issues, releases, moreReleases, formats, quarters, today }: GoalCardProps) {
  const t = useTranslations('goals');
  const { goal, score, kpis, standing } = outlook;
  return (
    <article className="panel min-w-0 p-3 sm:p-4" aria-labelledby={`goal-${goal.id}`}>
      <header className="mb-2">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h3 id={`goal-${goal.id}`} className="font-semibold text-lg">
            <Link href={`/goals/${goal.id}`} className="link-quiet">
              <bdi>{goal.name}</bdi>
            </Link>
          </h3>
          <GoalStandingPill standing={standing} formats={formats} />
          <Pill>{t(`kind.${goal.kind}`)}</Pill>
          <span className="ms-auto text-sm">
            <Person name={goal.ownerName} />
          </span>
        </div>
        <ChanceLine outlook={outlook} formats={formats} />
        <OverrideNote outlook={outlook} formats={formats} />
        <ScoreLine score={score} kind={goal.kind} formats={formats} />
      </header>
      <ul>
        {kpis.map((kpi) => (
          <KpiRow key={kpi.kpi.id} reading={kpi} formats={formats} quarters={quarters} today={today} />
        ))}
      </ul>
      <footer className="grid gap-x-8 gap-y-3 border-line border-t pt-3 sm:grid-cols-2">
        <div className="grid content-start gap-1">
          <CheckInDueLine due={due} formats={formats} />
          <LatestCheckIn checkIn={checkIn} formats={formats} />
        </div>
        <div className="grid content-start gap-1">
          <ServingIssuesLine goalId={goal.id} issues={issues} formats={formats} />
          <ServingReleasesLine releases={releases} more={moreReleases} formats={formats} />
        </div>
      </footer>
    </article>
  );
}
