/** What a draft takes from an issue. */
export type AnnouncedFix = { title: string; wanted: string; solution: string };

/** The frame around the issues' own words, in the language of the announcement. */
export type DraftWords = { opening: string; wanted: (wanted: string) => string; solved: (solution: string) => string; closing: string };

/**
 * A first text for customers: for each fix what they wanted, or else its title, and what was done. Nothing is added to what people wrote, and
 * nothing translated: a person edits it. @returns the opening and closing alone when nothing was fixed
 */
export function draftAnnouncement(fixes: readonly AnnouncedFix[], words: DraftWords): string {
  const lines = fixes.map(({ title, wanted, solution }) => {
    const asked = oneLine(wanted) === '' ? oneLine(title) : words.wanted(oneLine(wanted));
    return `• ${[asked, oneLine(solution) === '' ? '' : words.solved(oneLine(solution))].filter(Boolean).join(' ')}`;
  });
  return [words.opening, ...(lines.length > 0 ? [lines.join('\n')] : []), words.closing].join('\n\n');
}

/** On one line, ended like a sentence. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' || /[.!?…。！？؟]$/u.test(line) ? line : `${line}${/\p{Script=Han}$/u.test(line) ? '。' : '.'}`;
}
