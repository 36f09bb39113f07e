export type ReleaseRefusal =
  | 'releases.notFound'
  | 'releases.changedElsewhere'
  | 'releases.nameTaken'
  | 'releases.productUnknown'
  | 'releases.competitorHasNoReleases'
  | 'releases.moveNeedsReason'
  | 'releases.freezeAfterPlan'
  | 'releases.alreadyShipped'
  | 'releases.alreadyCancelled'
  | 'releases.shipAhead'
  | 'releases.holdsOpenIssues'
  | 'releases.holdsIssues'
  | 'releases.needsReason';
