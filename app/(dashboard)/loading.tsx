import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/skeleton';

export default function Loading() {
  const t = useTranslations('shell');
  return (
    <div className="pt-4">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <Skeleton lines={1} className="mb-8 max-w-xl" />
      <Skeleton lines={8} />
    </div>
  );
}
