import { appJourneys } from './journeys-app';
import { doorbellJourneys } from './journeys-doorbells';
import { serviceJourneys } from './journeys-service';

export const journeys = { ...appJourneys, ...doorbellJourneys, ...serviceJourneys };

export type JourneyRef = keyof typeof journeys;

type StageTouchpoints<Stages> = { [Stage in keyof Stages]: keyof Stages[Stage] }[keyof Stages];
export type TouchpointRef = { [Journey in JourneyRef]: StageTouchpoints<(typeof journeys)[Journey]['stages']> }[JourneyRef];
