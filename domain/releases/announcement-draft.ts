import type { Severity } from '@/domain/issues/issue';
import type { Locale } from '@/domain/people/member';

/** What a draft takes from an issue. */
export type AnnouncedFix = { title: string; solution: string; severity: Severity | null };

/** The frame around the issues' own words, in the language of the announcement. */
export type DraftWords = {
  heading: string;
  /** @param fixes how many it tells of; 0 when that is not known or none */
  opening: (fixes: number) => string;
  gravest: string;
  others: string;
  toTranslate: string;
  solved: (solution: string) => string;
  fixed: string;
  closing: string;
};

/** More than this many are not told one by one. */
export const mostAnnouncedFixes = 40;

/**
 * A first text for customers: each problem as it was told and what is new, the gravest (severity 3 and 4) first, those written in another script
 * than the announcement's last. Nothing is translated: a person edits it. @returns heading, opening and closing alone when nothing was fixed
 */
export function draftAnnouncement(fixes: readonly AnnouncedFix[], locale: Locale, words: DraftWords): string {
  const readable = fixes.filter((fix) => isIn(scripts[locale], fix.title));
  const [gravest, others] = [readable.filter(isGrave), readable.filter((fix) => !isGrave(fix))];
  const isSplit = gravest.length > 0 && others.length > 0;
  const parts = [
    section(isSplit ? words.gravest : '', gravest, words),
    section(isSplit ? words.others : '', others, words),
    section(
      words.toTranslate,
      fixes.filter((fix) => !readable.includes(fix)),
      words,
    ),
  ];
  const told = fixes.length < mostAnnouncedFixes ? fixes.length : 0;
  return [words.heading, words.opening(told), ...parts, words.closing].filter(Boolean).join('\n\n');
}

const isGrave = ({ severity }: AnnouncedFix) => severity !== null && severity >= 3;

const scripts = {
  en: /\p{Script=Latin}/u,
  de: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  fa: /\p{Script=Arabic}/u,
} as const satisfies Record<Locale, RegExp>;

/** A Chinese title may well name an app in Latin letters, so one letter of the script is enough where it is not Latin. */
function isIn(script: RegExp, title: string): boolean {
  if (script !== scripts.en) return script.test(title);
  return !scripts.zh.test(title) && !scripts.fa.test(title);
}

function section(heading: string, fixes: readonly AnnouncedFix[], words: DraftWords): string {
  if (fixes.length === 0) return '';
  const lines = fixes.map(({ title, solution }) => {
    const done = oneLine(solution);
    return `• ${oneLine(title)}\n  ${done === '' ? words.fixed : words.solved(ended(done))}`;
  });
  return [...(heading ? [heading] : []), ...lines].join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

function ended(line: string): string {
  if (/[.!?…。！？؟][”’»"')）」]?$/u.test(line)) return line;
  return `${line}${/\p{Script=Han}$/u.test(line) ? '。' : '.'}`;
}
