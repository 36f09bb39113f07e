import type { FieldDescription } from '@/components/people/field-description';
import { moveCauses, type unsaid } from '@/domain/history/move-causes';

/** Asks for the cause of a moved day beside the reason in words. @param words of `ui.moveCause` */
export const causeField = (words: (name: (typeof moveCauses)[number] | typeof unsaid | 'label') => string): FieldDescription => ({
  kind: 'select',
  name: 'cause',
  label: words('label'),
  value: '',
  isOptional: true,
  choices: [{ value: '', label: words('unsaid') }, ...moveCauses.map((cause) => ({ value: cause, label: words(cause) }))],
});
