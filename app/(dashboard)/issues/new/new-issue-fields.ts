import { getTranslations } from 'next-intl/server';
import type { FieldDescription } from '@/components/people/field-description';
import type { Choice } from '@/components/ui/select-field';
import type { StepOrigin } from '@/db/queries/new-issue';
import { channels, severities } from '@/domain/issues/issue';

const parts = ['who', 'whereAt', 'wanted', 'obstacle', 'result', 'description'] as const;

/** The fields of a new issue beside product and title; what the step of a walkthrough knows is filled in. */
export async function newIssueGroups(places: readonly Choice[], origin: StepOrigin | undefined) {
  const t = await getTranslations('issues.form');
  const n = await getTranslations('issues.new');
  const ui = await getTranslations('ui');
  const none = { value: '', label: ui('form.none') };
  const severity: FieldDescription = {
    kind: 'select',
    name: 'severity',
    label: ui('severityLabel'),
    value: '',
    choices: [
      { value: '', label: ui('severity.none') },
      ...severities.map((one) => ({ value: String(one), label: `${one} · ${ui(`severity.${one}`)}` })),
    ],
  };
  const texts = parts.map(
    (name): FieldDescription => ({
      kind: 'area',
      name,
      label: t(`field.${name}`),
      hint: t(`hint.${name}`),
      value: name === 'description' ? (origin?.observation ?? '') : '',
      isOptional: true,
    }),
  );
  const placed = origin?.stageId ? [origin.stageId, origin.touchpointId].filter(Boolean).join('/') : '';
  const more: FieldDescription[] = [
    { kind: 'select', name: 'place', label: t('field.place'), value: placed, choices: [none, ...places] },
    { kind: 'text', name: 'build', label: t('field.build'), value: origin?.build ?? '', maxLength: 200, isOptional: true },
    {
      kind: 'select',
      name: 'channel',
      label: t('field.channel'),
      value: origin?.channel ?? '',
      choices: [none, ...channels.map((channel) => ({ value: channel, label: ui(`channel.${channel}`) }))],
    },
  ];
  return {
    fields: [severity, ...(places.length > 0 ? more.slice(0, 1) : [])],
    groups: [
      { title: n('details'), fields: texts, isOpen: true },
      { title: n('more'), fields: more.slice(1), isOpen: Boolean(origin) },
    ],
    labels: { title: t('field.title'), product: t('field.productId') },
  };
}
