import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import type { Walkthrough } from '@/domain/walkthroughs/walkthrough';

/** Closes a walkthrough with a word on it, or opens a closed one again. */
export function MoveForm({ action, walkthrough }: { action: FormAction; walkthrough: Walkthrough }) {
  const t = useTranslations('walkthroughs.move');
  const isClosed = walkthrough.status === 'done' || walkthrough.status === 'cancelled';
  const to = isClosed ? 'recording' : 'done';
  return (
    <Section id="close" title={t(isClosed ? 'reopenTitle' : 'closeTitle')}>
      <div className="max-w-xl">
        <DescribedForm
          action={action}
          submit={t(isClosed ? 'reopen' : 'close')}
          tone="quiet"
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                { kind: 'hidden', name: 'walkthroughId', value: walkthrough.id },
                { kind: 'hidden', name: 'version', value: String(walkthrough.version) },
                { kind: 'hidden', name: 'to', value: to },
                ...(isClosed
                  ? []
                  : [
                      {
                        kind: 'area' as const,
                        name: 'summary',
                        label: t('summary'),
                        value: walkthrough.summary,
                        isOptional: true,
                        maxLength: 20_000,
                      },
                    ]),
              ],
            },
          ]}
        />
      </div>
    </Section>
  );
}
