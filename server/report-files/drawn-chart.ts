/** Words of a picture, set by whoever lays it out, so that every script is shaped right. */
export type ChartLabel = { x: number; y: number; text: string; anchor: 'left' | 'middle' | 'right' };

/** A picture without its words. @property svg has no text @property labels in the picture's own units, y at the middle of the line */
export type DrawnChart = { svg: string; width: number; height: number; labels: ChartLabel[] };

export type ChartSize = { width: number; height: number };

/** Room around the drawing itself. */
export const room = { top: 16, side: 10, numbers: 40, bottom: 18 };

export const svgOf = ({ width, height }: ChartSize, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;

export const upright = (x: number, from: number, to: number, color: string, dash = ''): string =>
  `<line x1="${at(x)}" x2="${at(x)}" y1="${at(from)}" y2="${at(to)}" stroke="${color}" stroke-dasharray="${dash || 'none'}"/>`;

export const level = (y: number, from: number, to: number, color: string): string =>
  `<line x1="${at(from)}" x2="${at(to)}" y1="${at(y)}" y2="${at(y)}" stroke="${color}" stroke-width="0.75"/>`;

/** Short enough for a file, exact enough for the eye. */
export const at = (value: number): number => Math.round(value * 100) / 100;
