import type { Formats } from '@/domain/calendar/formats';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { OutcomeChart } from './outcome-chart';
import { OutcomeSides } from './outcome-sides';
import { useOutcomeWords } from './outcome-words';
import { ReadingNotes } from './reading-notes';

type OutcomePictureProps = { facts: OutcomeFacts; reading: OutcomeReading; formats: Formats };

/** The picture that fits the kind of data; what is only claimed has none. */
export function OutcomePicture({ facts, reading, formats }: OutcomePictureProps) {
  const sentence = useOutcomeWords(formats).sentence(facts.outcome, reading);
  if (facts.outcome.dataKind === 'claimed') return null;
  if (facts.outcome.dataKind !== 'series') return <OutcomeSides facts={facts} sentence={sentence} formats={formats} />;
  return (
    <>
      <OutcomeChart facts={facts} reading={reading} sentence={sentence} formats={formats} />
      <ReadingNotes outcome={facts.outcome} reading={reading} formats={formats} />
    </>
  );
}
