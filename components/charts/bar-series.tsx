import type { Formats } from '@/domain/calendar/formats';
import type { Bar } from './bar';
import { BarPictureLoader } from './bar-picture-loader';
import { ChartFrame, type ChartFrameProps } from './chart-frame';
import { Legend } from './legend';

type BarSeriesProps = Omit<ChartFrameProps, 'numbers' | 'legend'> & {
  formats: Formats;
  /** What the labels are: week, release. */
  labelName: string;
  labels: readonly string[];
  bars: readonly Bar[];
  decimals?: number;
};

/** Bars on one another: fixes per release by state, ageing by priority. */
export const StackedBars = (props: BarSeriesProps) => <BarSeries {...props} isStacked />;

/** Bars side by side: found, fixed and verified per week. */
export const GroupedBars = (props: BarSeriesProps) => <BarSeries {...props} isStacked={false} />;

function BarSeries({ formats, labelName, labels, bars, decimals = 0, isStacked, ...frame }: BarSeriesProps & { isStacked: boolean }) {
  const isEmpty = bars.every((bar) => bar.values.every((value) => value === 0));
  const numbers = {
    columns: [labelName, ...bars.map((bar) => bar.name)],
    rows: isEmpty
      ? []
      : labels.map((label, at) => ({
          label,
          figures: bars.map((bar) => ({ text: formats.number(bar.values[at] ?? 0, decimals), href: bar.hrefs?.[at] })),
        })),
  };
  return (
    <ChartFrame {...frame} numbers={numbers} legend={<Legend entries={bars.map(({ name }, look) => ({ name, look, isBar: true }))} />}>
      <BarPictureLoader name={frame.sentence} labels={labels} bars={bars} decimals={decimals} isStacked={isStacked} />
    </ChartFrame>
  );
}
