import { z } from 'zod';
import type { WrittenReport, WrittenSheet } from './written-report';

export const fileKinds = ['pdf', 'pptx', 'xlsx'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What the process that makes files is asked for, and what it answers. */
export type FileOrder = { kind: FileKind; written: WrittenReport; sheets: WrittenSheet[] };
export const fileAnswer = z.union([z.object({ file: z.instanceof(Uint8Array) }), z.object({ problem: z.string() })]);
export type FileAnswer = z.infer<typeof fileAnswer>;

export const mediaTypes = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileKind, string>;

/** What an address asks for: `2026-Q3.pdf`. */
export function askedFile(text: string): { name: string; kind: FileKind } | undefined {
  const [, name = '', ending = ''] = /^([\w-]+)\.([a-z]+)$/.exec(text) ?? [];
  const kind = fileKinds.find((one) => one === ending);
  return kind && { name, kind };
}
