import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { Formats } from '@/domain/calendar/formats';
import { computedMeasures, type Kpi, kpiDirections, kpiUnits } from '@/domain/goals/goal';

type KpiFormProps = {
  kpi?: Kpi;
  hidden: Readonly<Record<string, string>>;
  products: readonly { id: string; name: string }[];
  formats: Formats;
  action: FormAction;
  submit: string;
};

// As many as a typed value can have, so that saving without a change changes nothing.
const allDecimals = 10;

/** What a KPI is: its unit is asked and never guessed. */
export function KpiForm({ kpi, hidden, products, formats, action, submit }: KpiFormProps) {
  const t = useTranslations('goals.kpi');
  const choose = { value: '', label: useTranslations('ui.form')('choose') };
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '' : formats.number(value, allDecimals));
  const text = (name: string, label: string, value: number | null | undefined, more: { hint?: string; isOptional?: boolean } = {}) =>
    ({ kind: 'text', name, label, value: number(value), maxLength: 60, ...more }) satisfies FieldDescription;
  return (
    <DescribedForm
      action={action}
      submit={submit}
      groups={[
        {
          fields: [
            ...Object.entries(hidden).map(([name, value]) => ({ kind: 'hidden', name, value }) satisfies FieldDescription),
            { kind: 'text', name: 'name', label: t('name'), value: kpi?.name, maxLength: 200 },
            {
              kind: 'select',
              name: 'computedFrom',
              label: t('source'),
              hint: t('sourceHint'),
              value: kpi?.computedFrom ?? '',
              choices: [
                { value: '', label: t('typed') },
                ...computedMeasures.map((measure) => ({ value: measure, label: t(`measureName.${measure}`) })),
              ],
            },
            {
              kind: 'select',
              name: 'unit',
              label: t('unitLabel'),
              hint: t('unitHint'),
              value: kpi?.unit ?? '',
              choices: [...(kpi ? [] : [choose]), ...kpiUnits.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))],
            },
            {
              kind: 'select',
              name: 'decimals',
              label: t('decimals'),
              value: String(kpi?.decimals ?? 0),
              choices: ['0', '1', '2', '3', '4'].map((value) => ({ value, label: formats.number(Number(value)) })),
            },
            {
              kind: 'select',
              name: 'direction',
              label: t('directionLabel'),
              value: kpi?.direction ?? '',
              choices: [...(kpi ? [] : [choose]), ...kpiDirections.map((value) => ({ value, label: t(`direction.${value}`) }))],
            },
            text('baseline', t('baseline'), kpi?.baseline, { hint: t('numberHint', { example: formats.number(1234.5, 1) }) }),
            text('target', t('target'), kpi?.target, { isOptional: true, hint: t('targetHint') }),
            text('lowLimit', t('lowLimit'), kpi?.lowLimit, { isOptional: true, hint: t('limitsHint') }),
            text('highLimit', t('highLimit'), kpi?.highLimit, { isOptional: true }),
            text('weight', t('weight'), kpi?.weight ?? 1, { hint: t('weightHint') }),
            {
              kind: 'select',
              name: 'productId',
              label: t('product'),
              isOptional: true,
              value: kpi?.productId ?? '',
              choices: [{ value: '', label: t('allProducts') }, ...products.map(({ id, name }) => ({ value: id, label: name }))],
            },
          ],
        },
      ]}
    />
  );
}
