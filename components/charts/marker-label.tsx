'use client';

/** A word above an upright line; near the ends it leans inwards so that nothing is cut. */
export function MarkerLabel({ x, y, text, share }: { x: number; y: number; text: string; share: number }) {
  const anchor = share > 0.85 ? 'end' : share < 0.15 ? 'start' : 'middle';
  return (
    <text x={x} y={y - 5} textAnchor={anchor} fill="var(--muted)" fontSize={12}>
      {text}
    </text>
  );
}
