'use client';

/** Room for one row of words above the picture. */
export const markerRowHeight = 14;

/** A word above an upright line; near the ends it leans inwards so that nothing is cut. */
export function MarkerLabel({ x, y, text, share, row }: { x: number; y: number; text: string; share: number; row: number }) {
  const anchor = share > 0.85 ? 'end' : share < 0.15 ? 'start' : 'middle';
  return (
    <text x={x} y={y - 5 - row * markerRowHeight} textAnchor={anchor} fill="var(--muted)" fontSize={12}>
      {text}
    </text>
  );
}
