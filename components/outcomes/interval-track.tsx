type IntervalTrackProps = {
  /** Said to screen readers: name and figures. */
  label: string;
  /** Ends of the axis, from the side where lines begin. */
  from: number;
  to: number;
  low: number;
  middle: number;
  high: number;
  /** Upright lines behind it. */
  lines?: readonly { at: number; isStrong?: boolean }[];
  tone?: 'good' | 'bad' | 'neutral';
};

const paints = { good: 'bg-good', bad: 'bg-bad', neutral: 'bg-ink' } as const;

/** An interval with its middle on an axis. Pure HTML: it mirrors by itself and prints. What lies outside the axis stops at its end. */
export function IntervalTrack({ label, from, to, low, middle, high, lines = [], tone = 'neutral' }: IntervalTrackProps) {
  const at = (value: number) => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from || 1)));
  return (
    <div role="img" aria-label={label} className="relative h-6 min-w-0">
      <div className="absolute inset-x-0 top-3 h-px bg-line" />
      {lines.map((line) => (
        <div
          key={line.at}
          className={`absolute top-0 h-6 border-s ${line.isStrong ? 'border-line-strong' : 'border-line-strong border-dashed'}`}
          style={{ insetInlineStart: `${at(line.at)}%` }}
        />
      ))}
      <div
        className={`absolute top-2.5 h-1 rounded-full ${paints[tone]}`}
        style={{ insetInlineStart: `${at(low)}%`, width: `${Math.max(0.5, at(high) - at(low))}%` }}
      />
      <div
        className={`absolute top-1.5 size-3 -translate-x-1/2 rounded-full border-2 border-surface rtl:translate-x-1/2 ${paints[tone]}`}
        style={{ insetInlineStart: `${at(middle)}%` }}
      />
    </div>
  );
}
