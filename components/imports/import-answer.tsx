import { useTranslations } from 'next-intl';
import type { Import } from '@/domain/imports/import';

/** Where an import stands, in one sentence. */
export function ImportAnswer({ item, isStranded }: { item: Pick<Import, 'fileName' | 'status' | 'outcome'>; isStranded: boolean }) {
  const t = useTranslations('imports.answer');
  const { fileName: file, outcome } = item;
  if (isStranded) return t('stranded', { file });
  switch (item.status) {
    case 'ready':
      return t('ready', { file, count: outcome.new ?? 0 });
    case 'done':
      return t('done', { file, count: outcome.made ?? 0 });
    case 'undone':
      return t('undone', { file, removed: outcome.removed ?? 0, kept: outcome.kept ?? 0 });
    default:
      return t(item.status, { file });
  }
}
