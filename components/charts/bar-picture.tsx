'use client';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { BarChart, CartesianGrid, Bar as Column, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useFormats } from '@/components/ui/formats-context';
import type { Bar } from './bar';
import { isolated } from './chart-scale';
import { ChartTooltip } from './chart-tooltip';
import { lookOf } from './series-look';

export type BarPictureProps = { labels: readonly string[]; bars: readonly Bar[]; decimals: number; isStacked: boolean };

/** Drawn in the browser; a bar with an address opens it. The table below does the same for the keyboard. */
export function BarPicture({ labels, bars, decimals, isStacked }: BarPictureProps) {
  const formats = useFormats();
  const router = useRouter();
  const id = useId();
  const isMirrored = formats.dir === 'rtl';
  const show = (value: number) => formats.number(value, decimals);
  const points = labels.map((label, at) => ({
    label: isolated(label, formats.dir),
    at,
    ...Object.fromEntries(bars.map((bar, index) => [`v${index}`, bar.values[at] ?? 0])),
  }));
  const open = (bar: Bar, at: number) => {
    const href = bar.hrefs?.[at];
    if (href) router.push(href);
  };
  const axis = { stroke: 'var(--line-strong)', tick: { fill: 'var(--muted)', fontSize: 12 }, tickLine: false };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={points} accessibilityLayer={false} margin={{ top: 8, right: 8, bottom: 0, left: 8 }} barGap={1}>
        <defs>
          {bars.map((bar, index) => (
            <Hatch key={bar.name} id={`${id}-${index}`} look={index} />
          ))}
        </defs>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...axis} dataKey="label" reversed={isMirrored} minTickGap={8} />
        <YAxis
          {...axis}
          axisLine={false}
          width="auto"
          allowDecimals={decimals > 0}
          orientation={isMirrored ? 'right' : 'left'}
          tickFormatter={show}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--sunken)' }}
          content={({ active, label, payload }) =>
            active ? (
              <ChartTooltip
                title={String(label)}
                rows={bars.flatMap((bar, index) => {
                  const value: unknown = payload.find((entry) => entry.dataKey === `v${index}`)?.value;
                  return typeof value === 'number' ? [{ name: bar.name, text: show(value), look: index }] : [];
                })}
              />
            ) : null
          }
        />
        {bars.map((bar, index) => (
          <Column
            key={bar.name}
            dataKey={`v${index}`}
            name={bar.name}
            stackId={isStacked ? 'all' : undefined}
            fill={index % 2 === 1 ? `url(#${id}-${index})` : lookOf(index).color}
            stroke={lookOf(index).color}
            maxBarSize={28}
            isAnimationActive={false}
            cursor={bar.hrefs ? 'pointer' : undefined}
            onClick={(_, at) => open(bar, at)}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Every second series is hatched: neighbours differ without colour. */
function Hatch({ id, look }: { id: string; look: number }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={lookOf(look).color} />
      <line x1="0" x2="0" y1="0" y2="6" stroke="var(--surface)" strokeWidth="2.5" />
    </pattern>
  );
}
