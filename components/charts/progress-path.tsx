'use client';
type ProgressPathProps = {
  /** Names the bar for screen readers: the KPI. */
  label: string;
  baselineText: string;
  targetText: string;
  actualText: string;
  /** 0 at the baseline, 1 at the target; below 0 it got worse, above 1 it went past. Null: not measured yet. */
  progress: number | null;
  /** Where a straight path would stand today, 0…1. */
  expected?: number;
  expectedText?: string;
};

// Room on both sides for what got worse or went past the target.
const start = 12;
const length = 76;

/** From the baseline to the target with where it stands: rising and falling goals read alike. */
export function ProgressPath({ label, baselineText, targetText, actualText, progress, expected, expectedText }: ProgressPathProps) {
  const at = (share: number) => start + Math.min(1.14, Math.max(-0.14, share)) * length;
  const isBehind = progress !== null && expected !== undefined && progress < expected;
  const reached = progress ?? 0;
  const fill = { insetInlineStart: `${Math.min(at(0), at(reached))}%`, width: `${Math.abs(at(reached) - at(0))}%` };
  return (
    <div
      role="img"
      aria-label={[label, baselineText, actualText, targetText, expectedText].filter(Boolean).join(', ')}
      className="min-w-0 text-xs"
    >
      <div className="relative h-6">
        <div className="absolute inset-x-0 top-2.5 h-1 rounded-full bg-sunken" />
        <div className={`absolute top-2.5 h-1 ${reached < 0 ? 'bg-bad' : isBehind ? 'bg-warning' : 'bg-good'}`} style={fill} />
        <End at={at(0)} />
        <End at={at(1)} />
        {expected !== undefined && (
          <div
            className="absolute top-0.5 h-5 border-line-strong border-s border-dashed"
            style={{ insetInlineStart: `${at(expected)}%` }}
            title={expectedText}
          />
        )}
        {progress !== null && (
          <div
            className="absolute top-1 size-4 -translate-x-1/2 rounded-full border-2 border-surface bg-ink rtl:translate-x-1/2"
            style={{ insetInlineStart: `${at(progress)}%` }}
          />
        )}
      </div>
      <div className="flex justify-between gap-2 text-muted">
        <span>{baselineText}</span>
        <span className="font-semibold text-ink">{actualText}</span>
        <span>{targetText}</span>
      </div>
    </div>
  );
}

const End = ({ at }: { at: number }) => (
  <div className="absolute top-1.5 h-3 w-0.5 bg-line-strong" style={{ insetInlineStart: `${at}%` }} />
);
