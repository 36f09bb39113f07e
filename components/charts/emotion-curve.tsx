import { ChartFrame, type ChartFrameProps } from './chart-frame';
import { knownRuns } from './known-runs';
import { Legend } from './legend';
import { lookOf } from './series-look';
import { SeriesMark } from './series-mark';

export type EmotionSeries = { name: string /** −2…+2 per stop; null where nobody said. */; values: readonly (number | null)[] };

type EmotionCurveProps = Omit<ChartFrameProps, 'legend'> & {
  /** Steps or touchpoints in order, each with its n in words. */
  stops: readonly { label: string; note?: string; href?: string }[];
  series: readonly EmotionSeries[];
  /** Words at +2, 0 and −2. */
  scale: { best: string; middle: string; worst: string };
};

/** How it felt along the way. Drawn on the server; the way runs in the reader's direction. */
export function EmotionCurve({ stops, series, scale, ...frame }: EmotionCurveProps) {
  const x = (at: number) => ((at + 0.5) / stops.length) * 100;
  return (
    <ChartFrame {...frame} legend={series.length > 1 ? <Legend entries={series.map(({ name }, look) => ({ name, look }))} /> : undefined}>
      <div className="overflow-x-auto">
        <div style={{ minWidth: `${stops.length * 5 + 5}rem` }} className="grid grid-cols-[5rem_1fr] text-xs">
          <div aria-hidden className="flex h-44 flex-col justify-between py-3 pe-2 text-end text-muted leading-none">
            <span>{scale.best}</span>
            <span>{scale.middle}</span>
            <span>{scale.worst}</span>
          </div>
          <div role="img" aria-label={frame.sentence} className="relative h-44">
            <svg
              aria-hidden="true"
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              className="absolute inset-0 size-full rtl:-scale-x-100"
            >
              <line x1="0" x2="100" y1="50" y2="50" stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
              {[10, 30, 70, 90].map((y) => (
                <line key={y} x1="0" x2="100" y1={y} y2={y} stroke="var(--line)" vectorEffect="non-scaling-stroke" />
              ))}
              {series.map((one, index) =>
                knownRuns(one.values).map((run) => (
                  <polyline
                    key={`${one.name} ${run[0]?.at}`}
                    points={run.map(({ at, value }) => `${x(at)},${yOf(value)}`).join(' ')}
                    fill="none"
                    stroke={lookOf(index).color}
                    strokeWidth="2"
                    strokeDasharray={lookOf(index).dash}
                    vectorEffect="non-scaling-stroke"
                  />
                )),
              )}
            </svg>
            {series.map((one, index) =>
              one.values.map((value, at) =>
                value === null ? null : (
                  <svg
                    // biome-ignore lint/suspicious/noArrayIndexKey: a stop is known by its place
                    key={`${one.name} ${at}`}
                    aria-hidden="true"
                    viewBox="-6 -6 12 12"
                    className="absolute size-3 -translate-x-1/2 -translate-y-1/2 rtl:translate-x-1/2"
                    style={{ insetInlineStart: `${x(at)}%`, top: `${yOf(value)}%` }}
                  >
                    <SeriesMark look={lookOf(index)} x={0} y={0} size={5} />
                  </svg>
                ),
              ),
            )}
          </div>
          <span />
          <ol className="grid" style={{ gridTemplateColumns: `repeat(${stops.length}, minmax(0, 1fr))` }}>
            {stops.map((stop, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stop is known by its place
              <li key={at} className="px-1 text-center">
                {stop.href ? (
                  <a className="link" href={stop.href}>
                    {stop.label}
                  </a>
                ) : (
                  stop.label
                )}
                {stop.note && <span className="block text-muted">{stop.note}</span>}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </ChartFrame>
  );
}

/** +2 at a tenth from the top, −2 at a tenth from the bottom. */
const yOf = (emotion: number) => 50 - emotion * 20;
