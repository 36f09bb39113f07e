// A word of usual length takes up to this share of a wide picture's axis.
const usualWidth = 0.2;
const mostRows = 3;

/** The row, counted from the picture upwards, in which each label stands clear of those before it. @param shares places on the axis, 0…1, rising @param widths of the labels, as shares of the axis */
export function labelRows(shares: readonly number[], widths: readonly number[] = []): number[] {
  const ends = Array.from({ length: mostRows }, () => Number.NEGATIVE_INFINITY);
  return shares.map((share, at) => {
    const half = (widths[at] ?? usualWidth) / 2;
    const free = ends.findIndex((end) => share - half >= end);
    const row = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[row] = share + half;
    return row;
  });
}
