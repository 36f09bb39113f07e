import { useTranslations } from 'next-intl';
import { initialsOf } from '@/domain/people/initials';

/** Initials and name; nobody is said in words. */
export function Person({ name, isNameHidden }: { name: string | null | undefined; isNameHidden?: boolean }) {
  if (!name) return <Nobody />;
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1.5" title={isNameHidden ? name : undefined}>
      <span
        aria-hidden
        className="grid size-5 shrink-0 place-items-center rounded-full bg-sunken font-medium text-muted text-xs leading-none tracking-tighter"
      >
        {initialsOf(name)}
      </span>
      <bdi className={isNameHidden ? 'sr-only' : 'truncate'}>{name}</bdi>
    </span>
  );
}

function Nobody() {
  const t = useTranslations('ui.person');
  return <span className="text-muted">{t('nobody')}</span>;
}
