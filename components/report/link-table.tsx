import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Pill } from '@/components/ui/pill';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Tone } from '@/components/ui/tone';
import type { Formats } from '@/domain/calendar/formats';
import { type LinkState, linkState } from '@/domain/report/report-link';

export type LinkLine = {
  id: string;
  year: number;
  quarter: number;
  productName: string | null;
  reader: string;
  snapshotNote: string | null;
  frozenAt: Date | null;
  by: string | null;
  expiresAt: Date;
  revokedAt: Date | null;
  lastOpenedAt: Date | null;
  opens: number;
  version: number;
};

type LinkTableProps = { links: readonly LinkLine[]; now: Date; revoke: FormAction; formats: Formats };

const tones = { open: 'good', expired: 'neutral', revoked: 'bad' } as const satisfies Record<LinkState, Tone>;

/** The links ever made, with whether they work, who opened them last, and a way to take them back. */
export function LinkTable({ links, now, revoke, formats }: LinkTableProps) {
  const t = useTranslations('report');
  if (links.length === 0) return <p className="text-muted">{t('link.none')}</p>;
  return (
    <table className="table table-cards">
      <caption className="sr-only">{t('link.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('link.reader')}</th>
          <th scope="col">{t('link.shows')}</th>
          <th scope="col">{t('link.state')}</th>
          <th scope="col">{t('link.last')}</th>
          <th scope="col">{t('link.expires')}</th>
          <th scope="col">{t('link.by')}</th>
          <th scope="col">{t('link.revoke')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => {
          const state = linkState(link, now);
          return (
            <tr key={link.id}>
              <th scope="row" data-main>
                <bdi>{link.reader}</bdi>
              </th>
              <td data-label={t('link.shows')}>
                {t('quarter.name', { year: link.year, quarter: link.quarter })}
                {link.productName && (
                  <>
                    {' '}
                    · <bdi>{link.productName}</bdi>
                  </>
                )}
                <span className="block text-muted text-xs">
                  {link.frozenAt
                    ? t('link.showsFrozen', { day: formats.moment(link.frozenAt), note: link.snapshotNote ?? '' })
                    : t('link.showsLive')}
                </span>
              </td>
              <td data-label={t('link.state')}>
                <Pill tone={tones[state]}>{t(`link.${state}`)}</Pill>
              </td>
              <td data-label={t('link.last')}>
                {link.lastOpenedAt ? formats.moment(link.lastOpenedAt) : t('link.never')}
                {link.opens > 0 && <span className="block text-muted text-xs">{t('link.opens', { n: link.opens })}</span>}
              </td>
              <td data-label={t('link.expires')} data-one-line>
                {formats.moment(link.expiresAt)}
              </td>
              <td data-label={t('link.by')}>
                <bdi>{link.by ?? t('words.somebody')}</bdi>
              </td>
              <td data-label={t('link.revoke')}>
                {state === 'open' && (
                  <ActionForm action={revoke} isQuiet>
                    <input type="hidden" name="id" value={link.id} />
                    <input type="hidden" name="version" value={link.version} />
                    <SubmitButton tone="danger" size="small" aria-label={`${t('link.revoke')}: ${link.reader}`}>
                      {t('link.revoke')}
                    </SubmitButton>
                  </ActionForm>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
