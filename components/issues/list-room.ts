/** Between a phone's cards and a wide screen, columns that say less make room; their class by column. */
export const listRoom: Partial<Record<string, string>> = {
  severity: 'sm:max-xl:hidden',
  owner: 'sm:max-lg:hidden',
  release: 'sm:max-xl:hidden',
  updated: 'sm:max-xl:hidden',
};
