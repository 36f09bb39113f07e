'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { PrioritySuggestion, PriorityTable } from '@/domain/issues/suggested-priority';

type TriageSuggestionProps = { suggestion: PrioritySuggestion | null; table: PriorityTable; isTaken: boolean; accept: () => void };

/** What severity, reach and persistence come to, and why; a person takes it or not. */
export function TriageSuggestion({ suggestion, table, isTaken, accept }: TriageSuggestionProps) {
  const t = useTranslations('triage');
  if (!suggestion) return <p className="text-muted text-xs">{t('rateAll')}</p>;
  const { priority, score, severity, reach, persistence } = suggestion;
  const factors = { severity, reach, persistence, score };
  return (
    <div className="flex items-start justify-between gap-2 text-sm" aria-live="polite">
      <p className="text-muted">
        {priority === 'P3'
          ? t('suggestedLeast', { ...factors, most: table.P2 })
          : t('suggested', { ...factors, priority, least: table[priority] })}
      </p>
      {!isTaken && (
        <Button size="small" className="shrink-0" onClick={accept}>
          {t('accept', { priority })} <kbd>A</kbd>
        </Button>
      )}
    </div>
  );
}
