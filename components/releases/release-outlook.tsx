import { useTranslations } from 'next-intl';
import { useChanceText } from '@/components/goals/chance-text';
import { Pill } from '@/components/ui/pill';
import { Section } from '@/components/ui/section';
import type { Formats } from '@/domain/calendar/formats';
import { forecastLevels, outlookOf, type ReleaseForecast } from '@/domain/forecasts/release-forecast';
import type { VisibleRelease } from '@/domain/releases/release';
import { DropSlider } from './drop-slider';

export type Outlook = {
  forecast: ReleaseForecast;
  /** The chance when 0, 1, 2 … issues are left out. */
  chances: readonly number[] | null;
  /** Keys of the open issues, the least urgent first. */
  dropOrder: readonly string[];
};

type ReleaseOutlookProps = { formats: Formats; release: VisibleRelease; productName: string; outlook: Outlook; maySeeAhead: boolean };

const wanted = 0.85;
const mostSteps = 100;

/** When the release will be done and how likely its day is, from the pace its product had. */
export function ReleaseOutlook({ formats, release, productName, outlook, maySeeAhead }: ReleaseOutlookProps) {
  const t = useTranslations('releases.forecast');
  const chanceText = useChanceText(formats);
  const { forecast } = outlook;
  if (forecast.kind === 'nothingLeft') return null;
  if (forecast.kind !== 'forecast')
    return (
      <Section id="forecast" title={t('title')}>
        <p>
          {forecast.kind === 'tooFew'
            ? t('tooFew', { weeks: forecast.n, needed: forecast.needed })
            : t('nothingFinished', { weeks: forecast.weeksOfHistory })}
        </p>
      </Section>
    );
  const { chance, on, straightOn, ahead } = forecast;
  const dayOrNever = (day: string | null) => (day === null ? t('never') : formats.day(day));
  return (
    <Section id="forecast" title={t('title')} aside={<Pill tone={outlookOf(chance)}>{t('chance', { chance: chanceText(chance) })}</Pill>}>
      <div className="panel grid gap-3 p-3">
        <p className="font-semibold">
          {t('sentence', { chance: chanceText(chance), day: formats.day(release.plannedOn), sure: dayOrNever(on[85]) })}
        </p>
        <dl className="grid grid-cols-2 gap-2 sm:grid-cols-5">
          {forecastLevels.map((level) => (
            <div key={level}>
              <dt className="text-muted text-sm">{t('level', { percent: formats.percent(level / 100, 0) })}</dt>
              <dd>{dayOrNever(on[level])}</dd>
            </div>
          ))}
          <div>
            <dt className="text-muted text-sm">{t('straight')}</dt>
            <dd>{dayOrNever(straightOn)}</dd>
          </div>
        </dl>
        <p className="text-muted text-sm">
          {t('basis', { issues: forecast.issuesInHistory, weeks: forecast.weeksOfHistory, product: productName })}
          {ahead > 0 && maySeeAhead && ` ${t('ahead', { count: ahead })}`}
        </p>
        <Dropping formats={formats} outlook={outlook} />
      </div>
    </Section>
  );
}

function Dropping({ formats, outlook: { chances, dropOrder } }: { formats: Formats; outlook: Outlook }) {
  const t = useTranslations('releases.forecast');
  const chanceText = useChanceText(formats);
  if (!chances || dropOrder.length === 0) return null;
  const needed = chances.findIndex((chance) => chance >= wanted);
  if (needed === 0) return null;
  const isEnough = needed < dropOrder.length;
  const steps = chances.slice(0, mostSteps + 1);
  return (
    <div className="grid gap-1">
      <p>
        {isEnough
          ? t('dropToBeSure', { count: needed, wanted: formats.percent(wanted, 0) })
          : t('dropNever', { wanted: formats.percent(wanted, 0) })}
      </p>
      <DropSlider
        label={t('slider')}
        texts={steps.map((chance, count) => t('without', { count, chance: chanceText(chance) }))}
        keys={dropOrder}
        start={isEnough ? Math.min(needed, steps.length - 1) : 0}
      />
    </div>
  );
}
