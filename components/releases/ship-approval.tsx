import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { PlanPart } from '@/components/goals/plan-part';
import { DescribedForm } from '@/components/people/described-form';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';

export type ShipApprovalProps = {
  formats: Formats;
  releaseId: string;
  isPlanned: boolean;
  /** Keys of open catastrophes nobody has answered for; they block shipping. */
  blocking: readonly string[];
  approval: { reason: string; memberName: string; day: Day; keys: readonly string[]; version: number } | undefined;
  actions?: { approve: FormAction; takeBack: FormAction };
};

/** Catastrophes that block shipping, and who answers for shipping with them; still there after it shipped. */
export function ShipApproval({ formats, releaseId, isPlanned, blocking, approval, actions }: ShipApprovalProps) {
  const t = useTranslations('releases.approval');
  if (blocking.length === 0 && !approval) return null;
  const seenVersion = String(approval?.version ?? 0);
  return (
    <section aria-label={t('title')} className="grid gap-3">
      {isPlanned && blocking.length > 0 && (
        <Notice tone="bad">
          {t('blocked', { count: blocking.length })} <Keys keys={blocking} />
        </Notice>
      )}
      {approval && (
        <div className="border-line-strong border-s-2 ps-3">
          <p>
            {t('approved', { name: approval.memberName, day: formats.day(approval.day), count: approval.keys.length })}{' '}
            <Keys keys={approval.keys} />
          </p>
          <p dir="auto">{approval.reason}</p>
          {isPlanned && actions && (
            <ActionForm action={actions.takeBack} className="mt-2 flex flex-wrap items-center gap-2">
              <input type="hidden" name="releaseId" value={releaseId} />
              <input type="hidden" name="seenVersion" value={seenVersion} />
              <SubmitButton tone="quiet">{t('takeBack')}</SubmitButton>
            </ActionForm>
          )}
        </div>
      )}
      {isPlanned && actions && blocking.length > 0 && (
        <div className="max-w-xl">
          <PlanPart title={t('approve')} isNew>
            <DescribedForm
              action={actions.approve}
              submit={t('submit')}
              tone="danger"
              groups={[
                {
                  fields: [
                    { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                    { kind: 'hidden', name: 'releaseId', value: releaseId },
                    { kind: 'hidden', name: 'seenVersion', value: seenVersion },
                    { kind: 'area', name: 'reason', label: t('reason'), hint: t('hint'), maxLength: 2_000 },
                  ],
                },
              ]}
            />
          </PlanPart>
        </div>
      )}
    </section>
  );
}

const Keys = ({ keys }: { keys: readonly string[] }) =>
  keys.map((key) => (
    <Link key={key} href={`/issues/${key}`} className="link me-2 whitespace-nowrap">
      {key}
    </Link>
  ));
