import type { useTranslations } from 'next-intl';
import type { PlannedRow } from '@/domain/imports/planned-row';

type Sentences = ReturnType<typeof useTranslations<'imports'>>;

/** Why a row is not imported, in a sentence; empty when it is. */
export function rowReason({ reason, detail }: Pick<PlannedRow, 'reason' | 'detail'>, t: Sentences): string {
  switch (reason) {
    case null:
      return '';
    case 'sameKey':
      return t('reason.sameKey', { key: detail || 'none' });
    case 'sameRow':
      return t('reason.sameRow', { row: detail });
    case 'tooLong':
      return t('reason.tooLong', { most: detail });
    case 'tooManyCells':
      return t('reason.tooManyCells', { counts: detail });
    case 'verifierIsOwner':
      return t('reason.verifierIsOwner', { name: detail });
    case 'dateAmbiguous':
    case 'foundAhead':
      return t(`reason.${reason}`, { date: detail });
    default:
      return t(`reason.${reason}`);
  }
}
