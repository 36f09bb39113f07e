// A word of usual length takes up to this share of the axis.
const wordWidth = 0.2;
const mostRows = 3;

/** The row, counted from the picture upwards, in which each label stands clear of those before it. @param shares places on the axis, 0…1, rising */
export function labelRows(shares: readonly number[]): number[] {
  const ends = Array.from({ length: mostRows }, () => Number.NEGATIVE_INFINITY);
  return shares.map((share) => {
    const free = ends.findIndex((end) => share - end >= wordWidth);
    const row = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[row] = share;
    return row;
  });
}
