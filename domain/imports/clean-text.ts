import { isVisible } from '@/domain/called-text';

/** A cell as text that both databases can keep: no NUL, no lone surrogates, one kind of line end, no blanks around; empty when nothing shows. */
export function cleanText(text: string): string {
  const clean = text
    .replace(unkeepable, '')
    .replace(loneSurrogates, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n\t]/g, ' ')
    .trim();
  return isVisible(clean) ? clean : '';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const unkeepable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff]/g;

const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The first sentence or line of a text, without its number, in at most `most` characters. */
export function firstSentence(text: string, most: number): string {
  const line = (text.trim().split('\n', 1)[0] ?? '').replace(/^[(（]?\d{1,2}[.)）、．]\s*/, '').replace(/\s{2,}/g, ' ');
  const sentence = /^.{12,}?(?:[!?。！？؟]|(?<!\d)\.)(?=\s|$|[^\x20-\x7e])/u.exec(line)?.[0] ?? line;
  return sentence.length <= most ? sentence : cutText(line, most);
}

/** A text in at most `most` characters, cut between words where there are any. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}
