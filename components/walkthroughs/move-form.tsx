import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import { isUnderWay, type Walkthrough } from '@/domain/walkthroughs/walkthrough';

/** Closes a walkthrough with a word on it, cancels one that nobody walked, or opens either again. */
export function MoveForm({ action, walkthrough, steps }: { action: FormAction; walkthrough: Walkthrough; steps: number }) {
  const t = useTranslations('walkthroughs.move');
  const isClosed = !isUnderWay(walkthrough.status);
  const hasSteps = steps > 0;
  const to = isClosed ? (hasSteps ? 'recording' : 'planned') : hasSteps ? 'done' : 'cancelled';
  const [title, deed] = isClosed
    ? ([t('reopenTitle'), hasSteps ? t('reopen') : t('planAgain')] as const)
    : ([t(hasSteps ? 'closeTitle' : 'cancelTitle'), t(hasSteps ? 'close' : 'cancel')] as const);
  return (
    <Section id="close" title={title}>
      <div className="max-w-xl">
        <DescribedForm
          action={action}
          submit={deed}
          tone="quiet"
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                { kind: 'hidden', name: 'walkthroughId', value: walkthrough.id },
                { kind: 'hidden', name: 'version', value: String(walkthrough.version) },
                { kind: 'hidden', name: 'to', value: to },
                ...(to !== 'done'
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
