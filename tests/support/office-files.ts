import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { extractText, getDocumentProxy } from 'unpdf';
import { openTableFile } from '@/server/imports/open-table-file';

/** The parts of an office file as text; each XML part is proven to be well-formed. Parts in parts are opened too. */
export function openOfficeFile(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('.xlsx')) for (const [inner, text] of openOfficeFile(part)) parts.set(`${name}!${inner}`, text);
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = strFromU8(part);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text).close();
    parts.set(name, text);
  }
  return parts;
}

export const wordsOf = (parts: Map<string, string>) =>
  [...parts.values()]
    .join('\n')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The sheets of a workbook as the importer reads them. */
export async function readWorkbook(bytes: Uint8Array): Promise<Map<string, string[][]>> {
  const sheets = new Map<string, string[][]>();
  for (const { name, rows } of (await openTableFile(Buffer.from(bytes))).sheets) {
    const read: string[][] = [];
    for await (const row of rows()) read.push([...row.cells]);
    sheets.set(name, read);
  }
  return sheets;
}

export async function readPdf(bytes: Uint8Array): Promise<{ pages: number; text: string }> {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return { pages: totalPages, text };
}
