import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import type { Day } from '@/domain/calendar/day';
import type { VisibleRelease } from '@/domain/releases/release';

type ShipFormProps = { action: FormAction; release: VisibleRelease; today: Day; openIssues: number; others: readonly VisibleRelease[] };

/** Ships the release; where issues go that are not fixed is asked in the same breath. */
export function ShipForm({ action, release, today, openIssues, others }: ShipFormProps) {
  const t = useTranslations('releases.ship');
  const places = [
    { value: '', label: t('stay') },
    { value: 'none', label: t('takeOut') },
    ...others.map((other) => ({ value: other.id, label: t('moveTo', { name: other.name }) })),
  ];
  return (
    <Section id="ship" title={t('title')}>
      <p className="mb-3 text-muted">{t('hint')}</p>
      <div className="max-w-xl">
        <DescribedForm
          action={action}
          submit={t('submit')}
          tone="primary"
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                { kind: 'hidden', name: 'releaseId', value: release.id },
                { kind: 'hidden', name: 'version', value: String(release.version) },
                { kind: 'day', name: 'shippedOn', label: t('day'), value: today },
                ...(openIssues > 0
                  ? [
                      {
                        kind: 'select' as const,
                        name: 'moveOpenTo',
                        label: t('open', { count: openIssues }),
                        value: '',
                        choices: places,
                        isOptional: true,
                      },
                    ]
                  : []),
              ],
            },
          ]}
        />
      </div>
    </Section>
  );
}
