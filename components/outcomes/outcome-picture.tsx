import type { Formats } from '@/domain/calendar/formats';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { OutcomeChart } from './outcome-chart';
import { OutcomeSides } from './outcome-sides';
import { ReadingNotes } from './reading-notes';

type OutcomePictureProps = { facts: OutcomeFacts; reading: OutcomeReading; formats: Formats };

/** The picture that fits the kind of data; what is only claimed has none. */
export function OutcomePicture({ facts, reading, formats }: OutcomePictureProps) {
  if (facts.outcome.dataKind === 'claimed') return null;
  if (facts.outcome.dataKind !== 'series') return <OutcomeSides facts={facts} formats={formats} />;
  return (
    <>
      <OutcomeChart facts={facts} reading={reading} formats={formats} />
      <ReadingNotes outcome={facts.outcome} reading={reading} formats={formats} />
    </>
  );
}
