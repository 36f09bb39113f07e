import type { SeriesLook } from './series-look';

/** One series' own mark, around a point of an SVG. */
export function SeriesMark({ look, x, y, size = 3 }: { look: SeriesLook; x: number; y: number; size?: number }) {
  const paint = { fill: look.color, stroke: 'var(--surface)', strokeWidth: 1 };
  switch (look.mark) {
    case 'none':
      return null;
    case 'circle':
      return <circle cx={x} cy={y} r={size} {...paint} />;
    case 'square':
      return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} {...paint} />;
    case 'triangle':
      return <path d={`M${x} ${y - size * 1.3}l${size * 1.3} ${size * 2.3}h${-size * 2.6}z`} {...paint} />;
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - size * 1.4}l${size * 1.4} ${size * 1.4}l${-size * 1.4} ${size * 1.4}l${-size * 1.4} ${-size * 1.4}z`}
          {...paint}
        />
      );
    case 'cross':
      return (
        <path
          d={`M${x - size} ${y - size}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`}
          stroke={look.color}
          strokeWidth={2}
        />
      );
    case 'ring':
      return <circle cx={x} cy={y} r={size} fill="var(--surface)" stroke={look.color} strokeWidth={1.5} />;
  }
}
