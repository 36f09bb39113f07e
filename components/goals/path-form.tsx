import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import { monthEnds } from '@/domain/goals/fiscal-months';
import type { Kpi, TargetPoint } from '@/domain/goals/goal';
import { expectedOn, targetPath } from '@/domain/goals/target-path';
import { pointField } from '@/domain/goals/target-path-form';

type PathFormProps = { kpi: Kpi; points: readonly TargetPoint[]; year: Span; formats: Formats; action: FormAction };

const allDecimals = 10;

/** The dated path to the target, a point at the end of each month; what stays empty lies on the straight line between its neighbours. */
export function PathForm({ kpi, points, year, formats, action }: PathFormProps) {
  const t = useTranslations('goals.path');
  const path = targetPath(kpi, points, year);
  const known = new Map(points.map((point) => [point.day, point.value]));
  const days = [...new Set([...monthEnds(year), ...known.keys()])].sort();
  const fields = days.map((day): FieldDescription => {
    const value = known.get(day);
    return {
      kind: 'text',
      name: pointField(day),
      label: formats.day(day),
      value: value === undefined ? '' : formats.number(value, allDecimals),
      hint: t('asks', { value: formats.number(expectedOn(path, day) ?? kpi.target, kpi.decimals + 1) }),
      isOptional: true,
      maxLength: 60,
    };
  });
  return (
    <div className="[&_form]:grid [&_form]:sm:grid-cols-2 [&_form]:lg:grid-cols-4 [&_form>button]:col-start-1">
      <p className="mb-3 max-w-prose text-muted text-sm">{t('hint')}</p>
      <DescribedForm
        action={action}
        submit={t('save')}
        groups={[
          {
            fields: [
              { kind: 'hidden', name: 'kpiId', value: kpi.id },
              { kind: 'hidden', name: 'version', value: String(kpi.version) },
              ...fields,
            ],
          },
        ]}
      />
    </div>
  );
}
