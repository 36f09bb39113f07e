import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { IconButton, LinkButton } from '@/components/ui/button';
import { Day } from '@/components/ui/day';
import { Icon } from '@/components/ui/icon';
import { Table } from '@/components/ui/table';
import type { Day as DayText } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { Outcome, OutcomeSeries, OutcomeValue } from '@/domain/outcomes/outcome';

type SeriesValuesProps = {
  outcome: Outcome;
  series: OutcomeSeries;
  values: readonly OutcomeValue[];
  today: DayText;
  requestKey: string;
  formats: Formats;
  /** Absent for people who may not measure, and for values that are a KPI's. */
  actions?: { add: FormAction; remove: FormAction };
};

const allDecimals = 6;

/** The values of one series, the newest first, and the ways to add to them. */
export function SeriesValues({ outcome, series, values, today, requestKey, formats, actions }: SeriesValuesProps) {
  const t = useTranslations('outcomes.values');
  const name = series === 'control' ? outcome.controlName : outcome.measureName;
  return (
    <details className="mb-2">
      <summary className="cursor-pointer">
        <bdi>{name}</bdi> <span className="text-muted text-sm">{formats.number(values.length)}</span>
      </summary>
      <div className="mt-2 grid max-w-xl gap-4">
        {actions && (
          <>
            <DescribedForm
              action={actions.add}
              submit={t('add')}
              tone="quiet"
              groups={[
                {
                  fields: [
                    { kind: 'hidden', name: 'outcomeId', value: outcome.id },
                    { kind: 'hidden', name: 'series', value: series },
                    { kind: 'hidden', name: 'requestKey', value: requestKey },
                    { kind: 'day', name: 'day', label: t('day'), value: today },
                    {
                      kind: 'text',
                      name: 'value',
                      label: t('value'),
                      hint: t('hint', { example: formats.number(1234.5, 1) }),
                      maxLength: 60,
                    },
                    { kind: 'text', name: 'note', label: t('note'), isOptional: true, maxLength: 400 },
                  ],
                },
              ]}
            />
            <span data-screen-only>
              <LinkButton href={`/outcomes/${outcome.id}/paste?series=${series}`}>{t('paste')}</LinkButton>
            </span>
          </>
        )}
        <ValueTable {...{ outcome, series, values, formats, name }} remove={actions?.remove} />
      </div>
    </details>
  );
}

type ValueTableProps = Pick<SeriesValuesProps, 'outcome' | 'series' | 'values' | 'formats'> & { name: string; remove?: FormAction };

function ValueTable({ outcome, series, values, formats, name, remove }: ValueTableProps) {
  const t = useTranslations('outcomes.values');
  if (values.length === 0) return <p className="text-muted text-sm">{t('none')}</p>;
  const table = (
    <Table
      caption={t('caption', { name })}
      columns={[
        { id: 'day', label: t('day'), isMain: true },
        { id: 'value', label: t('value'), isNumber: true },
        { id: 'note', label: t('note') },
        ...(remove ? [{ id: 'remove', label: t('removeLabel'), isLabelHidden: true }] : []),
      ]}
      rows={[...values].reverse().map((value) => ({
        id: value.day,
        cells: {
          day: <Day day={value.day} formats={formats} />,
          value: <bdi>{formats.number(value.value, allDecimals)}</bdi>,
          note: <span dir="auto">{value.note}</span>,
          remove: (
            <IconButton type="submit" name="day" value={value.day} label={t('remove', { day: formats.day(value.day) })}>
              <Icon name="x" className="size-4" />
            </IconButton>
          ),
        },
      }))}
    />
  );
  if (!remove) return table;
  return (
    <ActionForm action={remove}>
      <input type="hidden" name="outcomeId" value={outcome.id} />
      <input type="hidden" name="series" value={series} />
      {table}
    </ActionForm>
  );
}
