import { randomUUID } from 'node:crypto';

export type Fields = Record<string, string>;

const formTag = /<form\b[^>]*>([\s\S]*?)<\/form>/g;
const inputTag = /<input\b[^>]*>/g;

/** The input fields of the first form of a page that has all of `names`: what a browser without scripts would send back. */
export function findForm(html: string, names: readonly string[]): Fields {
  for (const [, inside = ''] of html.matchAll(formTag)) {
    if (names.every((name) => inside.includes(`name="${name}"`))) return inputsOf(inside);
  }
  throw new Error(`The page has no form with ${names.join(', ')}`);
}

// A browser leaves out boxes and circles nobody ticked.
const isSent = (tag: string) => !/\stype="(checkbox|radio|file)"/.test(tag) || /\schecked/.test(tag);

const inputsOf = (html: string): Fields =>
  Object.fromEntries(
    [...html.matchAll(inputTag)].filter(([tag]) => isSent(tag)).map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')]),
  );

const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };
const plain = (html: string) => html.replace(/&(amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity);

/** As a browser sends a form whose action is a server action. */
export function asMultipart(fields: Fields): { type: string; body: string } {
  const boundary = `----bench${randomUUID()}`;
  const parts = Object.entries(fields)
    .filter(([name]) => name !== '')
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
}
