import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { StatusPill } from '@/components/ui/status-pill';
import type { Formats } from '@/domain/calendar/formats';
import type { IssueStatus } from '@/domain/issues/issue';
import type { Step } from '@/domain/walkthroughs/walkthrough';
import { emotionKey } from './emotion-key';

export type Finding = {
  id: string;
  key: string;
  title: string;
  status: IssueStatus;
  severity: number | null;
  stepId: string | null;
  ownerName: string | null;
};
export type StepPicture = { id: string; stepId: string | null; originalName: string; mediaType: string; caption: string };

type StepListProps = {
  formats: Formats;
  steps: readonly Step[];
  places: ReadonlyMap<string, string>;
  findings: readonly Finding[];
  pictures: readonly StepPicture[];
  checkedKeys: ReadonlyMap<string, string>;
};

/** What was done and felt, step by step, with the findings each step brought and what became of them. */
export function StepList({ formats, steps, places, findings, pictures, checkedKeys }: StepListProps) {
  const t = useTranslations('walkthroughs.step');
  const ui = useTranslations('ui');
  const took = (seconds: number) =>
    seconds < 120 ? t('took', { seconds }) : t('tookLong', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return (
    <ol className="grid gap-3">
      {steps.map((step) => (
        <li key={step.id} id={`step-${step.position}`} className="panel p-3">
          <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold">
            <span className="text-muted">{formats.number(step.position)}</span>
            <bdi>{(step.touchpointId && places.get(step.touchpointId)) || t('beside')}</bdi>
            <span className="font-normal text-muted text-sm">
              {[
                ...(step.result ? [t(`result.${step.result}`)] : []),
                ...(step.seconds === null ? [] : [took(step.seconds)]),
                ...(step.emotion === null ? [] : [ui(`emotion.${emotionKey(step.emotion)}`)]),
              ].join(' · ')}
            </span>
          </h3>
          {step.action && (
            <p dir="auto" className="whitespace-pre-line">
              {step.action}
            </p>
          )}
          {step.observation && (
            <p dir="auto" className="whitespace-pre-line text-muted">
              {step.observation}
            </p>
          )}
          {step.checksIssueId && (
            <p>
              {t('checked')}{' '}
              <Link className="link" href={`/issues/${checkedKeys.get(step.checksIssueId) ?? ''}`}>
                {checkedKeys.get(step.checksIssueId)}
              </Link>
              {step.isGone !== null && `: ${t(step.isGone ? 'gone' : 'stillThere')}`}
            </p>
          )}
          <Pictures pictures={pictures.filter((picture) => picture.stepId === step.id)} />
          <Findings findings={findings.filter((finding) => finding.stepId === step.id)} />
        </li>
      ))}
    </ol>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('walkthroughs.step');
  if (findings.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-1 border-line border-t pt-2">
      {findings.map((finding) => (
        <li key={finding.id} className="flex flex-wrap items-center gap-2">
          <Link className="link min-w-0" href={`/issues/${finding.key}`}>
            <bdi className="text-muted">{finding.key}</bdi> <bdi>{finding.title}</bdi>
          </Link>
          <StatusPill status={finding.status} />
          <span className="text-muted text-sm">{finding.ownerName ?? t('nobody')}</span>
        </li>
      ))}
    </ul>
  );
}

function Pictures({ pictures }: { pictures: readonly StepPicture[] }) {
  if (pictures.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <a href={`/api/evidence/${picture.id}`}>
            {picture.mediaType.startsWith('image/') ? (
              // biome-ignore lint/performance/noImgElement: evidence is private and already scaled by our own route.
              <img
                src={`/api/evidence/${picture.id}?thumb=1`}
                alt={picture.caption || picture.originalName}
                loading="lazy"
                className="h-24 rounded border border-line"
              />
            ) : (
              picture.originalName
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
