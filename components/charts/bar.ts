export type Bar = {
  name: string;
  /** One for each label. */
  values: readonly number[];
  /** The rows each value counts. */
  hrefs?: readonly (string | undefined)[];
};
