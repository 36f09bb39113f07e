import type { ImportTarget } from './import-target';
import type { RowValues } from './row-values';
import { splitFindings } from './split-findings';

/** Where several findings of one row may be numbered, the likeliest first. */
export const splitTargets: readonly ImportTarget[] = ['obstacle', 'description', 'title', 'result'];
/** Answers that may be numbered alike. */
const answerTargets: readonly ImportTarget[] = ['solution', 'analysis', 'comment', 'wanted'];

/** One row's values as the several findings that one of its cells numbers; as they are when it numbers none or nobody asked. */
export function splitRow(values: RowValues, isAsked: boolean): RowValues[] {
  if (!isAsked) return [values];
  const target = splitTargets.find((candidate) => splitFindings(values.of(candidate)).length > 1);
  if (!target) return [values];
  const parts = splitFindings(values.of(target));
  return parts.map((part, index) =>
    withTexts(values, (asked, text) => {
      if (asked === target) return part;
      if (asked === 'title') return '';
      if (asked === 'where') return text || values.of('title');
      const answers = answerTargets.includes(asked) ? splitFindings(text) : [];
      return answers.length === parts.length ? (answers[index] ?? text) : text;
    }),
  );
}

function withTexts(values: RowValues, change: (target: ImportTarget, text: string) => string): RowValues {
  return {
    of: (target) => change(target, values.of(target)),
    allOf: (target) => {
      const [first, ...others] = values.allOf(target);
      const text = change(target, first?.text ?? '');
      return text === '' ? others : [{ label: first?.label ?? '', text }, ...others];
    },
  };
}
