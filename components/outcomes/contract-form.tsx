import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { Formats } from '@/domain/calendar/formats';
import { kpiUnits } from '@/domain/goals/goal';
import { betterDirections, changeUnits, type Outcome, type OutcomeSubject, outcomeDataKinds, rhythms } from '@/domain/outcomes/outcome';

type Named = { id: string; name: string };

type ContractFormProps = {
  outcome?: Outcome;
  guardIds?: readonly string[];
  subject: OutcomeSubject;
  hidden: Readonly<Record<string, string>>;
  /** KPIs with typed values. */
  kpis: readonly Named[];
  people: readonly Named[];
  /** The day the fix came out, once it has: the contract is locked. */
  lockedSince: string | null;
  formats: Formats;
  action: FormAction;
};

// As many as a typed value can have, so that saving without a change changes nothing.
const allDecimals = 10;

/** What should change, by how much, and how that will be known. The unit of the change has no default: it is asked. */
export function ContractForm({ outcome, guardIds = [], subject, hidden, kpis, people, lockedSince, formats, action }: ContractFormProps) {
  const t = useTranslations('outcomes.contract');
  const unit = useTranslations('goals.kpi.unit');
  const choose = { value: '', label: useTranslations('ui.form')('choose') };
  const fresh = outcome ? [] : [choose];
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '' : formats.number(value, allDecimals));
  const text = (name: string, label: string, value: number | null | undefined, more: { hint?: string; isOptional?: boolean } = {}) =>
    ({ kind: 'text', name, label, value: number(value), maxLength: 60, ...more }) satisfies FieldDescription;
  const named = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <DescribedForm
      action={action}
      submit={t('save')}
      groups={[
        {
          fields: [
            ...Object.entries(hidden).map(([name, value]) => ({ kind: 'hidden', name, value }) satisfies FieldDescription),
            ...(lockedSince
              ? [
                  {
                    kind: 'area',
                    name: 'reason',
                    label: t('reason'),
                    hint: t('reasonHint', { day: formats.day(lockedSince) }),
                    maxLength: 2_000,
                  } satisfies FieldDescription,
                ]
              : []),
            ...(subject === 'initiative'
              ? [
                  { kind: 'text', name: 'title', label: t('name'), value: outcome?.title, maxLength: 400 } satisfies FieldDescription,
                  {
                    kind: 'day',
                    name: 'startsOn',
                    label: t('startsOn'),
                    hint: t('startsHint'),
                    isOptional: true,
                    value: outcome?.startsOn ?? '',
                  } satisfies FieldDescription,
                ]
              : []),
          ],
        },
        {
          title: t('choose'),
          fields: [
            {
              kind: 'select',
              name: 'dataKind',
              label: t('dataKind'),
              value: outcome?.dataKind ?? '',
              choices: [...fresh, ...outcomeDataKinds.map((value) => ({ value, label: t(`dataKinds.${value}`) }))],
            },
            {
              kind: 'combo',
              name: 'kpiId',
              label: t('kpi'),
              hint: t('kpiHint'),
              isOptional: true,
              value: outcome?.kpiId ?? '',
              choices: named(kpis),
              emptyLabel: t('kpiOwn'),
            },
            {
              kind: 'text',
              name: 'measureName',
              label: t('measureName'),
              isOptional: true,
              value: outcome?.kpiId ? '' : outcome?.measureName,
              maxLength: 200,
            },
            {
              kind: 'select',
              name: 'measureUnit',
              label: t('measureUnit'),
              isOptional: true,
              value: outcome?.kpiId ? '' : (outcome?.measureUnit ?? ''),
              choices: [choose, ...kpiUnits.map((value) => ({ value, label: unit(value) }))],
            },
          ],
        },
        {
          title: t('size'),
          fields: [
            {
              kind: 'select',
              name: 'changeUnit',
              label: t('changeUnit'),
              hint: t('changeUnitHint'),
              value: outcome?.changeUnit ?? '',
              choices: [...fresh, ...changeUnits.map((value) => ({ value, label: t(`changeUnits.${value}`) }))],
            },
            {
              kind: 'select',
              name: 'direction',
              label: t('direction'),
              value: outcome?.direction ?? '',
              choices: [...fresh, ...betterDirections.map((value) => ({ value, label: t(`directions.${value}`) }))],
            },
            text('smallestChange', t('smallestChange'), outcome?.smallestChange, { hint: t('smallestHint'), isOptional: true }),
            text('claimedChange', t('claimedChange'), outcome?.claimedChange, {
              hint: t('claimedHint', { example: formats.number(-8.5, 1) }),
              isOptional: true,
            }),
            { kind: 'area', name: 'source', label: t('source'), isOptional: true, value: outcome?.source, maxLength: 2_000 },
          ],
        },
        {
          title: t('window'),
          hint: t('windowHint'),
          fields: [
            {
              kind: 'select',
              name: 'rhythm',
              label: t('rhythm'),
              value: outcome?.rhythm ?? 'week',
              choices: rhythms.map((value) => ({ value, label: t(`rhythms.${value}`) })),
            },
            text('beforePeriods', t('beforePeriods'), outcome?.beforePeriods ?? 26, { hint: t('periodsHint') }),
            text('settlingDays', t('settlingDays'), outcome?.settlingDays ?? 14, { hint: t('settlingHint') }),
            text('afterPeriods', t('afterPeriods'), outcome?.afterPeriods ?? 12),
            text('answersBefore', t('answersBefore'), outcome?.answersBefore, { hint: t('answersHint'), isOptional: true }),
            text('answersAfter', t('answersAfter'), outcome?.answersAfter, { isOptional: true }),
            {
              kind: 'text',
              name: 'controlName',
              label: t('controlName'),
              hint: t('controlHint'),
              isOptional: true,
              value: outcome?.controlName,
              maxLength: 200,
            },
            { kind: 'checks', name: 'guardIds', label: t('guards'), values: guardIds, choices: named(kpis) },
            {
              kind: 'combo',
              name: 'ownerId',
              label: t('owner'),
              isOptional: true,
              value: outcome?.ownerId ?? '',
              choices: named(people),
              emptyLabel: t('noOwner'),
            },
          ],
        },
      ]}
    />
  );
}
