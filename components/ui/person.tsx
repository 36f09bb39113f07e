import { useTranslations } from 'next-intl';
import { initialsOf } from '@/domain/people/initials';

/** Initials and name; nobody is said in words. */
export function Person({ name, isNameHidden }: { name: string | null | undefined; isNameHidden?: boolean }) {
  if (!name) return <Nobody />;
  return (
    <span className="person" data-initials={initialsOf(name)} title={isNameHidden ? name : undefined}>
      <bdi className={isNameHidden ? 'sr-only' : 'truncate'}>{name}</bdi>
    </span>
  );
}

function Nobody() {
  const t = useTranslations('ui.person');
  return <span className="text-muted">{t('nobody')}</span>;
}
