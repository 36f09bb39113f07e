import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';

/** Says that a page shows a past day, and leads back. */
export function AsOfNotice({ day, backHref }: { day: string; backHref: string }) {
  const t = useTranslations('history.asOf');
  return (
    <div className="mb-4" role="status">
      <Notice>
        {t('past', { day })}{' '}
        <Link href={backHref} className="link font-medium">
          {t('back')}
        </Link>
      </Notice>
    </div>
  );
}
