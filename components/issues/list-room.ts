/** Between a phone's cards and a wide screen, columns that say less make room; their class by column. */
export const listRoom: Partial<Record<string, string>> = {
  severity: 'sm:max-[76rem]:hidden',
  owner: 'sm:max-[60rem]:hidden',
  release: 'sm:max-[76rem]:hidden',
  updated: 'sm:max-[76rem]:hidden',
};
