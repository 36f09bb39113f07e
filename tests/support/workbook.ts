import { strToU8, zipSync } from 'fflate';

type Value = string | number | boolean | { date: number } | { formula: string } | null;
export type SheetPlan = { name?: string; rows: readonly (readonly Value[])[]; merges?: readonly string[]; state?: 'hidden' };

const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as the bytes of an .xlsx file. @param extra parts that replace or add to what is written */
export function aWorkbook(sheets: readonly SheetPlan[], extra: Record<string, Uint8Array> = {}): Buffer {
  const texts: string[] = [];
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(
      `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map((sheet, index) => `<sheet name="${escaped(sheet.name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}" r:id="r${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ''}/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${sheets.map((_, index) => `<Relationship Id="r${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': xml(`<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`),
  };
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = xml(sheetXml(sheet, texts));
  parts['xl/sharedStrings.xml'] = xml(`<sst xmlns="${main}">${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`);
  return Buffer.from(zipSync({ ...parts, ...extra }));
}

function sheetXml({ rows, merges = [] }: SheetPlan, texts: string[]): string {
  const written = rows.map((row, index) => {
    const cells = row.map((value, column) => cellXml(value, `${letters(column)}${index + 1}`, texts)).join('');
    return cells === '' ? '' : `<row r="${index + 1}">${cells}</row>`;
  });
  const merged = merges.length > 0 ? `<mergeCells>${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` : '';
  return `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(value: Value, place: string, texts: string[]): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object')
    return 'date' in value ? `<c r="${place}" s="1"><v>${value.date}</v></c>` : `<c r="${place}"><f>${value.formula}</f></c>`;
  texts.push(value);
  return `<c r="${place}" t="s"><v>${texts.length - 1}</v></c>`;
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
