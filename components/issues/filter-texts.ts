import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { FilterField, IssueFilter } from '@/domain/issues/issue-filter';

export type FilterText = { label: string; values: readonly string[] };

/** How the conditions of a filter read. @param names of the things behind the ids; one without a name is unknown */
export function useFilterTexts(
  filter: IssueFilter,
  names: ReadonlyMap<string, string>,
  formats: Formats,
): (field: FilterField) => FilterText {
  const t = useTranslations('issues');
  const ui = useTranslations('ui');
  const nameOf = (id: string) => names.get(id) ?? t('filter.unknown');
  return (field) => {
    switch (field) {
      case 'text':
        return { label: t('field.text'), values: [filter.text] };
      case 'status':
        return { label: t('field.status'), values: filter.status.map((status) => ui(`status.${status}`)) };
      case 'priority':
        return {
          label: t('field.priority'),
          values: filter.priority.map((priority) => (priority === 'none' ? ui('priority.none') : priority)),
        };
      case 'severity':
        return { label: t('field.severity'), values: filter.severity.map((severity) => ui(`severity.${severity}`)) };
      case 'channel':
        return { label: t('field.channel'), values: filter.channel.map((channel) => ui(`channel.${channel}`)) };
      case 'overdue':
      case 'slipped':
      case 'blocked':
      case 'snoozed':
      case 'reopened':
      case 'reached':
      case 'direct':
        return { label: t(`filter.${field}`), values: [] };
      case 'foundFrom':
      case 'foundTo':
      case 'dueFrom':
      case 'dueTo':
        return { label: t(`filter.${field}`), values: [formats.day(filter[field])] };
      case 'owner':
      case 'verifier':
      case 'reporter':
        return {
          label: t(`field.${field}`),
          values: filter[field].map((id) => (id === 'me' ? t('filter.me') : id === 'none' ? t('filter.nobody') : nameOf(id))),
        };
      default:
        return { label: t(`field.${field}`), values: filter[field].map((id) => (id === 'none' ? t('filter.none') : nameOf(id))) };
    }
  };
}
