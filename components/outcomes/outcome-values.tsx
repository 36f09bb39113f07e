import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { outcomeSides } from '@/domain/outcomes/outcome';
import type { OutcomeFacts } from '@/domain/outcomes/read-outcome';
import { CountsForm } from './counts-form';
import { SeriesValues } from './series-values';

type OutcomeValuesProps = {
  facts: OutcomeFacts;
  /** Where the KPI's values are entered, when the measure is one. */
  kpiHref: string | null;
  today: Day;
  requestKey: string;
  formats: Formats;
  /** Only for people who measure. */
  actions?: { add: FormAction; remove: FormAction; count: FormAction };
};

/** The data behind the verdict, and the forms to add to them. */
export function OutcomeValues({ facts, kpiHref, today, requestKey, formats, actions }: OutcomeValuesProps) {
  const t = useTranslations('outcomes');
  const { outcome, values, counts } = facts;
  if (outcome.dataKind === 'claimed') return null;
  if (outcome.dataKind !== 'series') {
    if (!actions) return null;
    return (
      <Section title={t('counts.title')} id="values">
        <div className="grid gap-6 sm:grid-cols-2">
          {outcomeSides.map((side) => (
            <CountsForm
              key={side}
              {...{ outcome, side, formats }}
              counts={counts.find((one) => one.side === side)}
              requestKey={`${requestKey}-${side}`}
              action={actions.count}
            />
          ))}
        </div>
      </Section>
    );
  }
  const of = (series: 'measure' | 'control') => values.filter((value) => value.series === series);
  return (
    <Section title={t('values.title')} id="values">
      {kpiHref && (
        <p className="mb-2 text-sm">
          {t('values.fromKpi')}{' '}
          <Link href={kpiHref} className="link">
            {t('values.openKpi')}
          </Link>
        </p>
      )}
      <SeriesValues
        {...{ outcome, today, formats }}
        series="measure"
        values={of('measure')}
        requestKey={`${requestKey}-m`}
        actions={kpiHref ? undefined : actions}
      />
      {outcome.controlName && (
        <SeriesValues {...{ outcome, today, formats, actions }} series="control" values={of('control')} requestKey={`${requestKey}-c`} />
      )}
    </Section>
  );
}
