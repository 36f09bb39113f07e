export type ReportFileRefusal = 'reportFiles.tooLong' | 'reportFiles.failed';
