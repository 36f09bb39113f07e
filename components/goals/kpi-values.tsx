import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { IconButton } from '@/components/ui/button';
import { Day } from '@/components/ui/day';
import { Icon } from '@/components/ui/icon';
import { Moment } from '@/components/ui/moment';
import { Table } from '@/components/ui/table';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { Kpi, Measurement } from '@/domain/goals/goal';
import { useKpiValue } from './kpi-value';

export type StoredMeasurement = Measurement & { recordedById: string | null; recordedAt: Date };

type KpiValuesProps = {
  kpi: Kpi;
  measurements: readonly StoredMeasurement[];
  names: ReadonlyMap<string, string>;
  year: Span;
  formats: Formats;
  /** Absent for people who may not measure. */
  remove?: FormAction;
};

const mostOpen = 6;

/** Every value of a KPI with who wrote it down, the newest first; older ones are folded away. */
export function KpiValues({ kpi, measurements, names, year, formats, remove }: KpiValuesProps) {
  const t = useTranslations('goals.kpi');
  const { value } = useKpiValue(formats);
  if (measurements.length === 0) return <p className="text-muted text-sm">{t('noActual')}</p>;
  const columns = [
    { id: 'day', label: t('day'), isMain: true },
    { id: 'value', label: t('valueLabel'), isNumber: true },
    { id: 'note', label: t('note') },
    { id: 'who', label: t('who') },
    ...(remove ? [{ id: 'remove', label: t('removeLabel'), isLabelHidden: true }] : []),
  ] as const;
  const isOutside = ({ day }: Measurement) => day < year.from || day > year.to;
  const noteOf = (measurement: Measurement) =>
    (measurement.note || isOutside(measurement)) && (
      <span dir="auto">
        {measurement.note} {isOutside(measurement) && <em>{t('outsideYear')}</em>}
      </span>
    );
  const newestFirst = measurements.toReversed();
  const tableOf = (shown: readonly StoredMeasurement[]) => (
    <Table
      caption={t('valuesOf', { name: kpi.name })}
      columns={columns}
      rows={shown.map((measurement) => ({
        id: measurement.day,
        cells: {
          day: (
            <span id={`value-${kpi.id}-${measurement.day}`}>
              <Day day={measurement.day} formats={formats} />
            </span>
          ),
          value: value(kpi, measurement.value),
          note: noteOf(measurement),
          who: (
            <span className="text-muted">
              <bdi>{names.get(measurement.recordedById ?? '') ?? t('somebody')}</bdi>{' '}
              <Moment at={measurement.recordedAt} formats={formats} />
            </span>
          ),
          remove: (
            <IconButton type="submit" name="day" value={measurement.day} label={t('remove', { day: formats.day(measurement.day) })}>
              <Icon name="x" className="size-4" />
            </IconButton>
          ),
        },
      }))}
    />
  );
  const older = newestFirst.slice(mostOpen);
  const table = (
    <>
      {tableOf(newestFirst.slice(0, mostOpen))}
      {older.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-accent text-sm">{t('olderValues', { n: older.length })}</summary>
          {tableOf(older)}
        </details>
      )}
    </>
  );
  if (!remove) return table;
  return (
    <ActionForm action={remove}>
      <input type="hidden" name="kpiId" value={kpi.id} />
      {table}
    </ActionForm>
  );
}
