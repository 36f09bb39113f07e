import type { Formats } from '@/domain/calendar/formats';
import { drawBars } from './draw-bars';
import { drawLines } from './draw-lines';
import type { ChartSize, DrawnChart } from './drawn-chart';
import type { WrittenChart } from './written-report';

/** A chart of a report as a picture and its words. */
export const drawChart = (chart: WrittenChart, formats: Formats, size: ChartSize): DrawnChart =>
  chart.kind === 'lines' ? drawLines(chart, formats, size) : drawBars(chart, formats, size);
