import { FileProblem } from './file-problem';
import { limits } from './limits';
import { isDateFormat } from './number-formats';
import { readWholeXml } from './read-xml';
import { unpackPart } from './unpack-part';
import { readZipDirectory, type ZipEntry } from './zip-directory';

export type Workbook = {
  file: Buffer;
  sheets: { name: string; part: ZipEntry }[];
  sharedTexts: string[];
  /** Per cell style: whether its number is a date. */
  isDateStyle: boolean[];
  countsFrom1904: boolean;
  hasMacros: boolean;
};

/** What a workbook says about its sheets, read before any of them. Hidden sheets come last. */
export async function openWorkbook(file: Buffer): Promise<Workbook> {
  const parts = readZipDirectory(file);
  if (parts.has('xl/workbook.bin')) throw new FileProblem('imports.fileBinaryExcel');
  if (parts.has('mimetype') && parts.has('content.xml')) throw new FileProblem('imports.fileOpenDocument');
  const mainPath = await findMainPart(file, parts);
  const folder = mainPath.slice(0, mainPath.lastIndexOf('/') + 1);
  const main = parts.get(mainPath);
  if (!main || !mainPath.endsWith('workbook.xml')) throw new FileProblem('imports.fileNotTable');

  const targets = await readRelations(file, parts.get(`${folder}_rels/workbook.xml.rels`), folder);
  const { listed, countsFrom1904 } = await readSheetList(file, main);
  const sheets = listed.flatMap(({ name, relation }) => {
    const part = parts.get(targets.get(relation) ?? '');
    return part && /worksheets?\//i.test(part.name) ? [{ name, part }] : [];
  });
  if (sheets.length === 0) throw new FileProblem('imports.fileBroken');
  return {
    file,
    sheets: sheets.slice(0, limits.sheets),
    sharedTexts: await readSharedTexts(file, parts.get(`${folder}sharedStrings.xml`)),
    isDateStyle: await readDateStyles(file, parts.get(`${folder}styles.xml`)),
    countsFrom1904,
    hasMacros: [...parts.keys()].some((name) => name.endsWith('vbaProject.bin')),
  };
}

async function findMainPart(file: Buffer, parts: Map<string, ZipEntry>): Promise<string> {
  const relations = parts.get('_rels/.rels');
  let path = 'xl/workbook.xml';
  if (!relations) return path;
  await readWholeXml(unpackPart(file, relations), {
    open: (name, attribute) => {
      if (name === 'Relationship' && attribute('Type')?.endsWith('/officeDocument')) path = attribute('Target') ?? path;
    },
  });
  return path.replace(/^\//, '');
}

async function readRelations(file: Buffer, part: ZipEntry | undefined, folder: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (!part) return targets;
  await readWholeXml(unpackPart(file, part), {
    open: (name, attribute) => {
      const target = attribute('Target') ?? '';
      if (name === 'Relationship')
        targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''));
    },
  });
  return targets;
}

async function readSheetList(file: Buffer, part: ZipEntry) {
  const shown: { name: string; relation: string }[] = [];
  const hidden: { name: string; relation: string }[] = [];
  let countsFrom1904 = false;
  await readWholeXml(unpackPart(file, part), {
    open: (name, attribute) => {
      if (name === 'workbookPr') countsFrom1904 = attribute('date1904') === '1' || attribute('date1904') === 'true';
      if (name !== 'sheet') return;
      const list = (attribute('state') ?? 'visible') === 'visible' ? shown : hidden;
      list.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
    },
  });
  return { listed: [...shown, ...hidden], countsFrom1904 };
}

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Texts that cells refer to by number; phonetic readings beside them are left out. */
async function readSharedTexts(file: Buffer, part: ZipEntry | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (!part) return texts;
  let pieces: string[] = [];
  let characters = 0;
  let isText = false;
  let isPhonetic = false;
  await readWholeXml(unpackPart(file, part), {
    open: (name) => {
      if (name === 'si') pieces = [];
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't';
    },
    text: (text) => {
      if (isText && !isPhonetic) pieces.push(text);
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'si') return;
      const whole = pieces.join('').replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      characters += whole.length;
      if (characters > limits.sharedTextCharacters) throw new FileProblem('imports.fileUnpacksTooLarge');
      texts.push(whole);
    },
  });
  return texts;
}

async function readDateStyles(file: Buffer, part: ZipEntry | undefined): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  if (!part) return styles;
  await readWholeXml(unpackPart(file, part), {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}
