import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import type { Import } from '@/domain/imports/import';

const counted = ['people', 'touchpoints', 'here', 'broken', 'skipped'] as const;

/** What an import did, and the ways on from it. */
export function ImportOutcomeFacts({ item }: { item: Pick<Import, 'id' | 'outcome' | 'status'> }) {
  const t = useTranslations('imports');
  const facts = counted.flatMap((name) => {
    const count = item.outcome[name] ?? 0;
    return count === 0 ? [] : [{ name, count }];
  });
  const isDone = item.status === 'done';
  return (
    <div className="mb-6 flex flex-col gap-3">
      {isDone && facts.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
          {facts.map(({ name, count }) => (
            <li key={name}>{t(`done.${name}`, { count })}</li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {isDone && <LinkButton href={`/issues?import=${item.id}`}>{t('done.see')}</LinkButton>}
        {isDone && <LinkButton href="/triage">{t('done.triage')}</LinkButton>}
        {item.status === 'undone' && (item.outcome.kept ?? 0) > 0 && (
          <LinkButton href={`/issues?import=${item.id}`}>{t('undo.kept')}</LinkButton>
        )}
        <LinkButton href="/import">{t('again.other')}</LinkButton>
      </div>
    </div>
  );
}
