import { useTranslations } from 'next-intl';
import { EmotionCurve } from '@/components/charts/emotion-curve';
import type { Formats } from '@/domain/calendar/formats';

import type { Step } from '@/domain/walkthroughs/walkthrough';
import { emotionKey } from './emotion-key';

type WalkCurveProps = { formats: Formats; steps: readonly Step[]; places: ReadonlyMap<string, string> };

/** How the walk felt, step by step. */
export function WalkCurve({ formats, steps, places }: WalkCurveProps) {
  const t = useTranslations('walkthroughs.curve');
  const ui = useTranslations('ui.emotion');
  const beside = useTranslations('walkthroughs.step');
  const felt = steps.filter((step) => step.emotion !== null);
  const worst = felt.reduce<Step | null>(
    (lowest, step) => (lowest === null || Number(step.emotion) < Number(lowest.emotion) ? step : lowest),
    null,
  );
  const nameOf = (step: Step) => (step.touchpointId && places.get(step.touchpointId)) || beside('beside');
  return (
    <EmotionCurve
      title={t('title')}
      sentence={worst ? t('sentence', { worst: nameOf(worst), feeling: ui(emotionKey(Number(worst.emotion))), n: felt.length }) : ''}
      emptySentence={t('none')}
      stops={felt.length === 0 ? [] : steps.map((step) => ({ label: nameOf(step), href: `#step-${step.position}` }))}
      series={[{ name: t('feeling'), values: steps.map((step) => step.emotion) }]}
      scale={{ best: ui('2'), middle: ui('0'), worst: ui('minus2') }}
      numbers={{
        columns: [t('step'), t('feeling')],
        rows: felt.map((step) => ({
          label: `${formats.number(step.position)} ${nameOf(step)}`,
          figures: [formats.signed(Number(step.emotion))],
        })),
      }}
    />
  );
}
