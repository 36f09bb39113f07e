import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import type { BetterIssue, Proven } from '@/domain/report/report-better';
import { isolated } from '@/domain/report/sentence-arguments';
import { ReportLink } from './report-link';
import { useChange } from './use-change';

type BetterListProps = {
  better: Report['better'];
  formats: Formats;
  isShared: boolean;
  /** The words above say already that there is nothing. */
  isSaid: boolean;
};

const tones = { proven: 'good', verified: 'information', released: 'neutral' } as const satisfies Record<string, Tone>;

/** What got better, the surest first: proven, verified, released. */
export function BetterList({ better, formats, isShared, isSaid }: BetterListProps) {
  const t = useTranslations('report.better');
  const change = useChange(formats);
  const { proven, verified, released } = better;
  if (proven.length + verified.length + released.length === 0) return isSaid ? null : <p className="text-muted">{t('nothing')}</p>;
  return (
    <ul className="grid gap-1.5">
      {proven.map((outcome) => (
        <Line key={outcome.id} level={<Pill tone={tones.proven}>{t(outcome.isClaimed ? 'claimed' : 'proven')}</Pill>}>
          <ReportLink href={outcome.href} isShared={isShared}>
            <bdi>{outcome.title}</bdi>
          </ReportLink>{' '}
          <span className="text-muted text-sm">{changeText(outcome)}</span>
        </Line>
      ))}
      {(['verified', 'released'] as const).map((level) =>
        better[level].map((issue: BetterIssue) => (
          <Line key={issue.id} level={<Pill tone={tones[level]}>{t(level)}</Pill>}>
            <ReportLink href={issue.href} isShared={isShared}>
              <bdi>{issue.title}</bdi>
            </ReportLink>{' '}
            <span className="text-muted text-sm">
              <bdi>{issue.productName}</bdi> · {formats.dayShort(issue.day, issue.day)}
            </span>
          </Line>
        )),
      )}
    </ul>
  );

  function changeText(outcome: Proven): string {
    const changed = change(outcome);
    return changed === null ? outcome.kpiName : `${isolated(outcome.kpiName)}: ${changed}`;
  }
}

function Line({ level, children }: { level: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-baseline gap-2">
      <span className="w-24 shrink-0">{level}</span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
