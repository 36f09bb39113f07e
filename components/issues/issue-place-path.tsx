import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { PointingIcon } from '@/components/ui/pointing-icon';

export type PlaceShown = {
  productName: string;
  journeyId: string | null;
  journeyName: string | null;
  stageName: string | null;
  touchpointName: string | null;
  walkthroughId: string | null;
  walkthroughTitle: string | null;
  stepPosition: number | null;
  stepAction: string | null;
  stepEmotion: number | null;
  stepObservation: string | null;
  touchpointEmotion: number | null;
};

/** Where on the customer's way it was met: product › journey › stage › touchpoint. */
export function IssuePlacePath({ place }: { place: PlaceShown }) {
  const t = useTranslations('issues.page');
  const levels = [
    { level: 'journey', name: place.journeyName },
    { level: 'stage', name: place.stageName },
    { level: 'touchpoint', name: place.touchpointName },
  ].filter(({ name }) => name !== null);
  if (!place.journeyName) {
    return (
      <span>
        <bdi>{place.productName}</bdi> <span className="text-muted">{t('noPlace')}</span>
      </span>
    );
  }
  return (
    <span className="flex flex-wrap items-center gap-x-1">
      <bdi>{place.productName}</bdi>
      {levels.map(({ level, name }) => (
        <span key={level} className="inline-flex items-center gap-1">
          <PointingIcon name="chevron-right" />
          <bdi>{name}</bdi>
        </span>
      ))}
    </span>
  );
}

/** The step of the walkthrough at which it was found. */
export function IssueStep({ place }: { place: PlaceShown }) {
  const t = useTranslations('issues.page');
  const ui = useTranslations('ui.emotion');
  const emotion = place.stepEmotion ?? place.touchpointEmotion;
  if (!place.walkthroughId) return null;
  return (
    <div className="mt-2 border-line border-s-2 ps-3 text-sm">
      <p>
        <Link href={`/walkthroughs/${place.walkthroughId}`} className="link">
          <bdi>{place.walkthroughTitle}</bdi>
        </Link>
        {place.stepPosition !== null && <span className="text-muted"> · {t('step', { position: place.stepPosition })}</span>}
        {isEmotion(emotion) && <span className="text-muted"> · {ui(emotionNames[emotion])}</span>}
      </p>
      {place.stepAction && <p dir="auto">{place.stepAction}</p>}
      {place.stepObservation && (
        <p className="text-muted" dir="auto">
          {place.stepObservation}
        </p>
      )}
    </div>
  );
}

const emotionNames = { [-2]: 'minus2', [-1]: 'minus1', 0: '0', 1: '1', 2: '2' } as const;
const isEmotion = (value: number | null): value is keyof typeof emotionNames => value !== null && value in emotionNames;
