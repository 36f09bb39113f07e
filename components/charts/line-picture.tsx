'use client';
import { useState } from 'react';
import { Area, CartesianGrid, ComposedChart, Line as Curve, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useFormats } from '@/components/ui/formats-context';
import type { Day } from '@/domain/calendar/day';
import { dayNumber, isolated, shareBetween, spreadTicks } from './chart-scale';
import { ChartTooltip } from './chart-tooltip';
import { labelRows } from './label-rows';
import type { DayMarker, Line } from './line';
import { MarkerLabel, markerRowHeight } from './marker-label';
import { lookOf } from './series-look';
import { SeriesMark } from './series-mark';

export type LinePictureProps = {
  days: readonly Day[];
  dayTexts: readonly string[];
  lines: readonly Line[];
  markers: readonly DayMarker[];
  decimals: number;
  isShare: boolean;
  isCount: boolean;
};

// In px, near enough for words of 12 px.
const [letterWidth, wordGap, axisRoom, usualWidth] = [6.5, 8, 70, 900];

/** Drawn in the browser; time runs the reader's way. */
export function LinePicture({ days, dayTexts, lines, markers, decimals, isShare, isCount }: LinePictureProps) {
  const formats = useFormats();
  const [width, setWidth] = useState(usualWidth);
  const isMirrored = formats.dir === 'rtl';
  const show = (value: number) => (isShare ? formats.percent(value, decimals) : formats.number(value, decimals));
  const textOf = new Map(days.map((day, at) => [dayNumber(day), isolated(dayTexts[at] ?? '', formats.dir)]));
  const points = days.map((day, at) => ({
    x: dayNumber(day),
    ...Object.fromEntries(lines.map((line, index) => [`v${index}`, line.values[at] ?? null])),
    ...Object.fromEntries(lines.flatMap(({ ranges }, index) => (ranges?.[at] ? [[`r${index}`, [ranges[at].low, ranges[at].high]]] : []))),
  }));
  const ends = [...days, ...markers.map((marker) => marker.day)].map(dayNumber);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const sideOf = (x: number) => (isMirrored ? 1 - shareBetween(x, from, to) : shareBetween(x, from, to));
  const worded = markers.filter((marker) => marker.label);
  const shares = worded.map(({ day }) => shareBetween(dayNumber(day), from, to));
  const widths = worded.map(({ label }) => (label.length * letterWidth + wordGap) / Math.max(1, width - axisRoom));
  const rows = new Map(labelRows(shares, widths).map((row, at) => [worded[at], row]));
  const top = 18 + markerRowHeight * Math.max(0, ...rows.values());
  const axis = { stroke: 'var(--line-strong)', tick: { fill: 'var(--muted)', fontSize: 12 }, tickLine: false };
  return (
    <ResponsiveContainer width="100%" height="100%" onResize={setWidth}>
      <ComposedChart data={points} accessibilityLayer={false} margin={{ top, right: 16, bottom: 0, left: 16 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          {...axis}
          dataKey="x"
          type="number"
          domain={[from, to]}
          ticks={spreadTicks(days.map(dayNumber), 5)}
          tickFormatter={(x: number) => textOf.get(x) ?? ''}
          reversed={isMirrored}
          minTickGap={12}
        />
        <YAxis
          {...axis}
          axisLine={false}
          width="auto"
          orientation={isMirrored ? 'right' : 'left'}
          tickFormatter={show}
          domain={isShare ? [0, 1] : [isCount ? 0 : 'auto', 'auto']}
          ticks={isShare ? [0, 0.25, 0.5, 0.75, 1] : undefined}
          allowDecimals={!isCount}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-strong)' }}
          content={({ active, label, payload }) =>
            active ? (
              <ChartTooltip
                title={textOf.get(Number(label)) ?? ''}
                rows={lines.flatMap((line, index) => {
                  const value: unknown = payload.find((entry) => entry.dataKey === `v${index}`)?.value;
                  return typeof value === 'number' ? [{ name: line.name, text: show(value), look: line.quiet ?? index }] : [];
                })}
              />
            ) : null
          }
        />
        {markers.map((marker) => (
          <ReferenceLine
            key={`${marker.day} ${marker.label}`}
            x={dayNumber(marker.day)}
            stroke="var(--muted)"
            strokeDasharray="2 2"
            label={({ viewBox }) => (
              <MarkerLabel
                x={viewBox.x}
                y={viewBox.y}
                text={isolated(marker.label, formats.dir)}
                share={sideOf(dayNumber(marker.day))}
                row={rows.get(marker) ?? 0}
              />
            )}
          />
        ))}
        {lines.map(
          (line, index) =>
            line.ranges && (
              <Area
                key={line.name}
                dataKey={`r${index}`}
                type="linear"
                stroke="none"
                fill={lookOf(line.quiet ?? index).color}
                fillOpacity={0.15}
                connectNulls
                isAnimationActive={false}
                activeDot={false}
                tooltipType="none"
              />
            ),
        )}
        {lines.map((line, index) => (
          <Curve
            key={line.name}
            dataKey={`v${index}`}
            name={line.name}
            type={line.isStep ? 'stepAfter' : 'linear'}
            stroke={lookOf(line.quiet ?? index).color}
            strokeDasharray={lookOf(line.quiet ?? index).dash}
            strokeWidth={line.quiet ? 1.25 : 2}
            connectNulls={!line.isBroken}
            isAnimationActive={false}
            activeDot={false}
            dot={
              hasDots(line, days.length)
                ? (dot) => (
                    <Dot
                      key={dot.index}
                      x={dot.cx}
                      y={dot.cy}
                      look={days.length > mostDots ? null : index}
                      isRinged={line.ringed?.[dot.index]}
                    />
                  )
                : false
            }
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

// More of them would be a caterpillar.
const mostDots = 60;

const hasDots = (line: Line, days: number) =>
  !line.isPath && !line.isStep && !line.quiet && (days <= mostDots || line.ringed?.some((isRinged) => isRinged) === true);

type DotProps = { x: number | undefined; y: number | undefined; look: number | null; isRinged: boolean | undefined };

/** Nothing where the day has no value. */
function Dot({ x, y, look, isRinged }: DotProps) {
  if (typeof x !== 'number' || typeof y !== 'number') return <g />;
  return (
    <g>
      {look !== null && <SeriesMark look={lookOf(look)} x={x} y={y} />}
      {isRinged && <circle cx={x} cy={y} r={7} fill="none" stroke="var(--warning)" strokeWidth={2} />}
    </g>
  );
}
