'use client';
import { useFormats } from '@/components/ui/formats-context';
import { lookOf, type QuietLook } from './series-look';

/** The exact values under the pointer. */
export function ChartTooltip({
  title,
  rows,
}: {
  title: string;
  rows: readonly { name: string; text: string; look: number | QuietLook }[];
}) {
  const { dir } = useFormats();
  return (
    <div dir={dir} className="rounded bg-surface px-2.5 py-1.5 text-xs shadow-float">
      <p className="mb-1 font-semibold">{title}</p>
      {rows.map((row) => (
        <p key={row.name} className="flex items-center gap-2">
          <span className="size-2 rounded-full" style={{ background: lookOf(row.look).color }} />
          <span className="me-auto text-muted">{row.name}</span>
          <span className="font-medium">{row.text}</span>
        </p>
      ))}
    </div>
  );
}
