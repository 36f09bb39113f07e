export type JourneyRefusal =
  | 'journeys.notFound'
  | 'journeys.changedElsewhere'
  | 'journeys.productUnknown'
  | 'journeys.personaUnknown'
  | 'journeys.stageNotFound'
  | 'journeys.touchpointNotFound'
  | 'journeys.stageHoldsTouchpoints';
