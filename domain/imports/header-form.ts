import { writtenForm } from '@/domain/search/written-form';

/**
 * A heading in the form that the dictionary knows: `Custom field (Impact)` and `impact` are one, `Severity Rating (0-4)` is
 * `severity rating`. Words are divided by single spaces; the zero-width non-joiner divides no words here.
 */
export function headerForm(name: string): string {
  const inner = /^\s*custom field \((.+)\)\s*$/i.exec(name)?.[1] ?? name;
  const words = (text: string) =>
    writtenForm(text)
      .replaceAll('\u200c', '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const withoutBrackets = inner.replace(/[(（[【].*?[)）\]】]/g, ' ');
  return words(withoutBrackets) || words(inner);
}
