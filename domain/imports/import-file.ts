/** One row as it stands in the file; `number` is the one that a spreadsheet shows beside it. */
export type SheetRow = {
  number: number;
  cells: readonly string[];
  /** A cell of this row is merged across three or more columns. */
  isSpanning?: boolean;
};

export const fileFormats = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What the reader noticed and the person should know. */
export const fileNotes = ['macrosIgnored', 'formulasWithoutValue', 'nulRemoved', 'raggedRows', 'badCharacters'] as const;
export type FileNote = (typeof fileNotes)[number];

/** Order of day and month in dates such as 03/04/2021. */
export const dayOrders = ['dmy', 'mdy'] as const;
export type DayOrder = (typeof dayOrders)[number];

export type ColumnSummary = {
  /** The heading; empty when it has none. */
  name: string;
  filled: number;
  samples: string[];
  /** Looks as if a value stands for the empty cells below it. */
  isGrouped: boolean;
  /** Cells that hold several numbered findings, and how many findings that makes. */
  numberedCells: number;
  numberedFindings: number;
  /** Dates that can only be read day first, month first, or either way. */
  dayFirst: number;
  monthFirst: number;
  eitherWay: number;
};

export type SheetSummary = {
  name: string;
  /** Row number of the headings; 0 when there are none. */
  headerRow: number;
  rows: number;
  columns: ColumnSummary[];
};

export type FileSummary = {
  format: FileFormat;
  encoding: string;
  delimiter: string;
  notes: FileNote[];
  sheets: SheetSummary[];
};
