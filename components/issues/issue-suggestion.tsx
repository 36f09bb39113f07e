import { useTranslations } from 'next-intl';
import type { PrioritySuggestion, PriorityTable } from '@/domain/issues/suggested-priority';

export type IssueSuggestionProps = { suggestion: PrioritySuggestion; table: PriorityTable };

/** The suggested priority with its reasoning: severity 3 × reach 3 × persistence 2 = 18, and 16 or more is P1. */
export function IssueSuggestion({ suggestion, table }: IssueSuggestionProps) {
  const t = useTranslations('issues.form');
  const { priority, score, severity, reach, persistence } = suggestion;
  const factors = { severity, reach, persistence, score };
  return (
    <span className="text-muted text-xs">
      {priority === 'P3'
        ? t('suggestedLeast', { ...factors, most: table.P2 })
        : t('suggested', { ...factors, priority, least: table[priority] })}
    </span>
  );
}
