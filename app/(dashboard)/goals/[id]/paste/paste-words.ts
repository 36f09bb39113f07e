import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { PasteWords } from '@/components/goals/paste-words';

/** The paste page's sentences in the reader's language. */
export async function pasteWords(): Promise<PasteWords> {
  const t = await getTranslations('goals.paste');
  return {
    text: t('text'),
    hint: t('hint'),
    decimalMark: t('decimalMark'),
    point: t('point'),
    comma: t('comma'),
    dayOrder: t('dayOrder'),
    dmy: t('dmy'),
    mdy: t('mdy'),
    asColumn: t('asColumn'),
    look: t('look'),
    save: t('save'),
    row: t('row'),
    day: t('day'),
    value: t('value'),
    fate: t('fate'),
    isNew: t('isNew'),
    replaces: t('replaces'),
    same: t('same'),
    empty: t('empty'),
    heading: t('heading'),
    caption: t('caption'),
    values: t('values'),
    problemsLabel: t('problemsLabel'),
    note: t('note'),
    problems: {
      noColumns: t('problems.noColumns'),
      notADay: t('problems.notADay'),
      ambiguousDay: t('problems.ambiguousDay'),
      notANumber: t('problems.notANumber'),
      ambiguousNumber: t('problems.ambiguousNumber'),
      unknownUnit: t('problems.unknownUnit'),
      otherUnit: t('problems.otherUnit'),
      dayTwice: t('problems.dayTwice'),
    },
  };
}
