export type ReleaseRefusal = 'releases.notFound' | 'releases.changedElsewhere';
