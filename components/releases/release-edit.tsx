import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import type { VisibleRelease } from '@/domain/releases/release';
import { causeField } from './cause-field';
import { releaseFieldsOf } from './release-fields';

/** Edits a release, or gives it up with a reason. */
export function ReleaseEdit({ update, cancel, release }: { update: FormAction; cancel: FormAction; release: VisibleRelease }) {
  const t = useTranslations('releases');
  const causes = useTranslations('ui.moveCause');
  const identity = [
    { kind: 'hidden' as const, name: 'releaseId', value: release.id },
    { kind: 'hidden' as const, name: 'version', value: String(release.version) },
  ];
  return (
    <Section id="edit" title={t('edit.title')}>
      <div className="grid max-w-5xl gap-8 md:grid-cols-2">
        <DescribedForm
          action={update}
          submit={t('edit.submit')}
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                ...identity,
                ...releaseFieldsOf(release, (name) => t(`field.${name}`), causeField(causes)),
              ],
            },
          ]}
        />
        {release.status === 'planned' && (
          <DescribedForm
            action={cancel}
            submit={t('cancel.submit')}
            tone="danger"
            groups={[
              {
                title: t('cancel.title'),
                hint: t('cancel.hint'),
                fields: [
                  { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                  ...identity,
                  { kind: 'area', name: 'note', label: t('cancel.why'), maxLength: 20_000 },
                ],
              },
            ]}
          />
        )}
      </div>
    </Section>
  );
}
