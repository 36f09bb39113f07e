import { SaxesParser } from 'saxes';
import { FileProblem } from './file-problem';

export type XmlHandlers = {
  /** Names come without their namespace prefix. */
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/**
 * Reads XML in pieces; after each piece the caller may take out what has been collected. Document type declarations are
 * refused: no writer of workbooks needs one, and entities are how small files grow.
 */
export async function* readXml(pieces: AsyncIterable<Buffer>, { open, text, close }: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const broken = () => {
    throw new FileProblem('imports.fileBroken');
  };
  parser.on('error', broken);
  parser.on('doctype', broken);
  if (open) parser.on('opentag', (tag) => open(localName(tag.name), (name) => attributeOf(tag.attributes, name)));
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)));
  const decoder = new TextDecoder();
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode());
  parser.close();
  yield;
}

/** Reads XML to its end. */
export async function readWholeXml(pieces: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of readXml(pieces, handlers));
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  const whole = attributes[name];
  if (whole !== undefined) return whole;
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? undefined : attributes[prefixed];
}
