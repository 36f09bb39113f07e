const chinese = /\p{Script=Han}/u;

/** One or two letters that stand for a name: AB for Ada Byron, 王 for 王小明, م for مریم. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0] ?? '';
  if (chinese.test(first)) return [...first][0] ?? '';
  const letters = [first, words.length > 1 ? (words.at(-1) ?? '') : ''].map((word) => [...word][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
