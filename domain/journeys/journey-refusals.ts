export type JourneyRefusal = 'journeys.notFound' | 'journeys.changedElsewhere';
