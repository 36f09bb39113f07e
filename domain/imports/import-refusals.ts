/** Why a file cannot be read at all; each names what to do about it. */
export const fileRefusals = [
  'imports.fileEmpty',
  'imports.fileTooLarge',
  'imports.fileMissing',
  'imports.fileNotTable',
  'imports.fileOldExcel',
  'imports.fileBinaryExcel',
  'imports.fileOpenDocument',
  'imports.fileEncrypted',
  'imports.fileBroken',
  'imports.fileUnpacksTooLarge',
  'imports.fileTooManyRows',
  'imports.fileTooManyColumns',
  'imports.fileCellTooLong',
  'imports.fileQuoteOpen',
  'imports.fileTookTooLong',
  'imports.fileTookTooMuchMemory',
  'imports.fileHasNoRows',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export type ImportRefusal =
  | FileRefusal
  | 'imports.notFound'
  | 'imports.notReady'
  | 'imports.alreadyRunning'
  | 'imports.changedElsewhere'
  | 'imports.productUnknown'
  | 'imports.sheetUnknown'
  | 'imports.needsTextColumn'
  | 'imports.targetTwice'
  | 'imports.timeZoneUnknown'
  | 'imports.dayOrderNeeded'
  | 'imports.nothingToImport'
  | 'imports.notDone'
  | 'imports.stopped'
  | 'imports.undoStopped';

/** What can be said of a file before it has a page of its own. */
export const uploadRefusals = [
  'imports.fileMissing',
  'imports.fileEmpty',
  'imports.fileTooLarge',
  'imports.fileBroken',
  'imports.productUnknown',
] as const;
