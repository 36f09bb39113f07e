import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { CheckInConfidence } from '@/domain/goals/goal';

const tones = { onTrack: 'good', atRisk: 'warning', offTrack: 'bad' } as const satisfies Record<CheckInConfidence, Tone>;

/** How sure somebody said to be of a goal. */
export function ConfidencePill({ confidence }: { confidence: CheckInConfidence }) {
  const t = useTranslations('goals.confidence');
  return <Pill tone={tones[confidence]}>{t(confidence)}</Pill>;
}
