import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from './button';
import { PointingIcon } from './pointing-icon';

/** Goes through pages by cursor; a missing address means there is no such page. */
export function Pager({ previousHref, nextHref, children }: { previousHref?: string; nextHref?: string; children?: ReactNode }) {
  const t = useTranslations('ui.pager');
  if (!previousHref && !nextHref && !children) return null;
  return (
    <nav aria-label={t('label')} className="mt-3 flex items-center justify-between gap-3 text-sm" data-screen-only>
      <span className="text-muted">{children}</span>
      <span className="flex gap-2">
        {previousHref && (
          <LinkButton size="small" href={previousHref} rel="prev">
            <PointingIcon name="chevron-left" />
            {t('previous')}
          </LinkButton>
        )}
        {nextHref && (
          <LinkButton size="small" href={nextHref} rel="next">
            {t('next')}
            <PointingIcon name="chevron-right" />
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
