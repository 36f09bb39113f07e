import { useTranslations } from 'next-intl';
import type { Priority } from '@/domain/issues/issue';

const looks = {
  P0: 'bg-bad text-on-bad border-bad',
  P1: 'border-bad text-bad',
  P2: 'border-line-strong text-ink',
  P3: 'border-line text-muted',
} as const satisfies Record<Priority, string>;

/** P0 to P3, with its words on hover and for screen readers. */
export function PriorityMark({ priority }: { priority: Priority | null }) {
  const t = useTranslations('ui.priority');
  if (!priority) return <span className="text-muted text-xs">{t('none')}</span>;
  return <PriorityLook priority={priority} word={t(priority)} />;
}

/** The same where many are drawn and the words are at hand. */
export function PriorityLook({ priority, word }: { priority: Priority; word: string }) {
  return (
    <span
      role="img"
      aria-label={word}
      title={word}
      className={`inline-block rounded-sm border px-1 font-semibold text-xs ${looks[priority]}`}
    >
      {priority}
    </span>
  );
}
