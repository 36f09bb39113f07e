export type ReportRefusal =
  | 'report.notFound'
  | 'report.changedElsewhere'
  | 'report.namesConfidential'
  | 'report.linkNotFound'
  | 'report.linkRevoked'
  | 'report.linkTooOften';
