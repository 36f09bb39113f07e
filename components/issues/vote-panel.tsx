import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SeverityMark } from '@/components/ui/severity-mark';
import { SubmitButton } from '@/components/ui/submit-button';
import { type Severity, severities } from '@/domain/issues/issue';
import type { SeveritySpread } from '@/domain/issues/severity-spread';

type VotePanelProps = {
  issueId: string;
  requestKey: string;
  action: FormAction;
  raters: number;
  own: Severity | null;
  /** Null until one has rated oneself: nobody is swayed. */
  spread: SeveritySpread | null;
};

/** Each rates the severity alone; then everybody's ratings show. */
export function VotePanel({ issueId, requestKey, action, raters, own, spread }: VotePanelProps) {
  const t = useTranslations('issues.vote');
  const ui = useTranslations('ui.severity');
  return (
    <div className="flex flex-col gap-2">
      <p className="text-muted text-sm">{own === null ? t('rateFirst', { raters }) : t('raters', { raters })}</p>
      {spread && <Spread spread={spread} />}
      <ActionForm action={action} aria-label={t('yours')}>
        <input type="hidden" name="issueId" value={issueId} />
        <input type="hidden" name="requestKey" value={`${requestKey}-rating`} />
        <div className="flex flex-wrap items-center gap-1">
          <span className="me-1 text-sm">{t('yours')}</span>
          {severities.map((severity) => (
            <SubmitButton
              key={severity}
              name="severity"
              value={String(severity)}
              size="small"
              tone={own === severity ? 'primary' : 'quiet'}
              aria-pressed={own === severity}
              title={ui(`${severity}`)}
            >
              {t('count', { n: severity })}
              <span className="sr-only"> {ui(`${severity}`)}</span>
            </SubmitButton>
          ))}
        </div>
      </ActionForm>
    </div>
  );
}

function Spread({ spread }: { spread: SeveritySpread }) {
  const t = useTranslations('issues.vote');
  return (
    <>
      <ul className="flex flex-col gap-0.5" aria-label={t('spread')}>
        {severities.toReversed().map((severity) => (
          <li key={severity} className="grid grid-cols-[7rem_minmax(0,1fr)_1.5rem] items-center gap-2 text-sm">
            <SeverityMark severity={severity} />
            <span aria-hidden className="h-1.5 rounded-full bg-sunken">
              <span
                className="block h-full rounded-full bg-accent"
                style={{ width: `${((spread.counts[severity] ?? 0) / spread.n) * 100}%` }}
              />
            </span>
            <span className="text-end">{t('count', { n: spread.counts[severity] ?? 0 })}</span>
          </li>
        ))}
      </ul>
      <p className={`text-sm ${spread.isDisputed ? 'text-warning' : 'text-muted'}`}>
        {t(spread.isDisputed ? 'disputed' : 'agreed', { median: spread.median, lowest: spread.lowest, highest: spread.highest })}
      </p>
    </>
  );
}
