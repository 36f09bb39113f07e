import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { AsOfForm } from './as-of-form';

/** The way to a past day, folded away until somebody asks for it or asked wrongly. */
export function AsOfDetails(props: ComponentProps<typeof AsOfForm>) {
  const t = useTranslations('history.asOf');
  return (
    <details className="my-3" data-screen-only open={props.asked.kind === 'refused' || undefined}>
      <summary className="cursor-pointer text-accent text-sm">{t('open')}</summary>
      <AsOfForm {...props} />
    </details>
  );
}
