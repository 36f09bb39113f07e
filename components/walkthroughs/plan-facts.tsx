import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Formats } from '@/domain/calendar/formats';
import type { Walkthrough } from '@/domain/walkthroughs/walkthrough';
import { walkthroughTones } from './walkthrough-table';

type PlanFactsProps = {
  walkthrough: Walkthrough;
  names: { productName: string; journeyName: string; personaName: string | null };
  walkers: readonly string[];
  formats: Formats;
};

/** Who walked what, when and with which build. */
export function PlanFacts({ walkthrough, names, walkers, formats }: PlanFactsProps) {
  const t = useTranslations('walkthroughs');
  const channel = useTranslations('ui.channel');
  const facts = [
    { label: t('field.journey'), text: `${names.productName} · ${names.journeyName}` },
    { label: t('field.persona'), text: names.personaName ?? '' },
    { label: t('field.build'), text: walkthrough.build },
    { label: t('field.channel'), text: walkthrough.channel ? channel(walkthrough.channel) : '' },
    { label: t('field.plannedOn'), text: formats.day(walkthrough.plannedOn) },
    { label: t('field.walkers'), text: formats.list([...walkers]) },
  ];
  return (
    <dl className="mb-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <div>
        <dt className="text-muted text-xs">{t('table.status')}</dt>
        <dd>
          <Pill tone={walkthroughTones[walkthrough.status]}>{t(`status.${walkthrough.status}`)}</Pill>
        </dd>
      </div>
      {facts
        .filter(({ text }) => text !== '')
        .map(({ label, text }) => (
          <div key={label} className="min-w-0">
            <dt className="text-muted text-xs">{label}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}
