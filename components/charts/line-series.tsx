import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import { ChartFrame, type ChartFrameProps } from './chart-frame';
import { Legend } from './legend';
import type { DayMarker, Line } from './line';
import { LinePictureLoader } from './line-picture-loader';
import { nearMarkers } from './near-markers';

type LineSeriesProps = Omit<ChartFrameProps, 'numbers' | 'legend'> & {
  formats: Formats;
  dayLabel: string;
  days: readonly Day[];
  lines: readonly Line[];
  /** Releases, today: upright lines with a word. */
  markers?: readonly DayMarker[];
  decimals?: number;
  /** Values are shares of a whole, 0…1, shown as percent on an axis of all of it. */
  isShare?: boolean;
  /** Values count things: whole numbers from nought up. */
  isCount?: boolean;
  /** Each day stands for the month it begins; a reader of another calendar is shown the day. */
  isMonthly?: boolean;
};

/** Lines over days: burn-ups, KPIs, weekly counts. */
export function LineSeries({
  formats,
  dayLabel,
  days,
  lines,
  markers = [],
  decimals = 0,
  isShare = false,
  isCount = false,
  isMonthly = false,
  ...frame
}: LineSeriesProps) {
  const show = (value: number | null | undefined) => {
    if (value === null || value === undefined) return '—';
    return isShare ? formats.percent(value, decimals) : formats.number(value, decimals);
  };
  const figure = (line: Line, at: number) => {
    const range = line.ranges?.[at];
    return range ? `${show(line.values[at])} (${show(range.low)} – ${show(range.high)})` : show(line.values[at]);
  };
  const isMonthNamed = isMonthly && formats.calendar === 'gregory';
  const isKnown = (at: number) => lines.some((line) => line.values[at] !== null && line.values[at] !== undefined);
  const numbers = {
    columns: [dayLabel, ...lines.map((line) => line.name)],
    rows: days.flatMap((day, at) =>
      isKnown(at)
        ? [
            {
              label: isMonthNamed ? formats.month(day) : formats.day(day),
              figures: lines.map((line) => ({ text: figure(line, at), href: line.hrefs?.[at] })),
            },
          ]
        : [],
    ),
  };
  return (
    <ChartFrame
      {...frame}
      numbers={numbers}
      legend={<Legend entries={lines.map(({ name, quiet }, at) => ({ name, look: quiet ?? at }))} />}
    >
      <LinePictureLoader
        name={frame.sentence}
        days={days}
        dayTexts={days.map((day) => (isMonthNamed ? formats.month(day) : formats.dayShort(day, days.at(-1))))}
        lines={lines}
        markers={nearMarkers(markers, axisOf(days, markers), formats.list)}
        decimals={decimals}
        isShare={isShare}
        isCount={isCount}
      />
    </ChartFrame>
  );
}

/** From the first to the last thing drawn. */
function axisOf(days: readonly Day[], markers: readonly DayMarker[]): Span {
  const drawn = [...days, ...markers.map((marker) => marker.day)].sort();
  return { from: drawn[0] ?? '', to: drawn.at(-1) ?? '' };
}
