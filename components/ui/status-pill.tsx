import { useTranslations } from 'next-intl';
import type { IssueStatus } from '@/domain/issues/issue';
import { Pill } from './pill';
import type { Tone } from './tone';

const tones = {
  new: 'accent',
  triaged: 'neutral',
  planned: 'neutral',
  in_progress: 'information',
  fixed: 'warning',
  released: 'good',
  verified: 'good',
  declined: 'neutral',
  duplicate: 'neutral',
} as const satisfies Record<IssueStatus, Tone>;

// How far along, drawn so that shape says it too: empty, part, full, crossed.
const marks = {
  new: 0,
  triaged: 25,
  planned: 25,
  in_progress: 50,
  fixed: 75,
  released: 100,
  verified: '✓',
  declined: '×',
  duplicate: '=',
} as const satisfies Record<IssueStatus, string | number>;

export function StatusPill({ status }: { status: IssueStatus }) {
  const t = useTranslations('ui.status');
  return <StatusLook status={status} word={t(status)} />;
}

/** The same where many are drawn and the words are at hand. */
export function StatusLook({ status, word }: { status: IssueStatus; word: string }) {
  return (
    <Pill tone={tones[status]} mark={marks[status]}>
      {word}
    </Pill>
  );
}
