import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/domain/imports/guess-mapping';
import type { ColumnSummary } from '@/domain/imports/import-file';
import { type ImportTarget, importTargets } from '@/domain/imports/import-target';
import { templateTargets } from '@/domain/imports/template-targets';
import { de } from '@/messages/de';
import { en } from '@/messages/en';
import { fa } from '@/messages/fa';
import { fr } from '@/messages/fr';
import { zh } from '@/messages/zh';

const column = (name: string, sample = 'Ada Byron'): ColumnSummary => ({
  name,
  filled: 1,
  samples: [sample],
  dayFirst: 0,
  monthFirst: 0,
  eitherWay: 0,
  isGrouped: false,
  numberedCells: 0,
  numberedFindings: 0,
});
const guessed = (...names: string[]) => guessMapping(names.map((name) => column(name))).map(({ target }) => target);

test.each([
  ['Owner', 'Verifier'],
  ['Assignee', 'QA contact'],
  ['负责人', '复查人'],
  ['负责人', '验证人'],
  ['Responsable', 'À vérifier par'],
  ['Responsable', 'Vérificatrice'],
  ['Zuständig', 'Zu prüfen von'],
  ['Verantwortlich', 'Verifizierer'],
  ['مسئول', 'بازبین'],
  ['مسئول', 'تأیید\u200cکننده'],
])('%s is the owner and %s the verifier', (owner, verifier) => {
  expect(guessed('Title', owner, verifier)).toEqual(['title', 'owner', 'verifier']);
});

test('who found and who verifies are told apart', () => {
  expect(guessed('Found by', 'To be verified by', 'Title')).toEqual(['reporter', 'verifier', 'title']);
  expect(guessed('Gefunden von', 'Zu prüfen von', 'Titel')).toEqual(['reporter', 'verifier', 'title']);
});

describe.each(Object.entries({ en, zh, fr, de, fa }))('in %s', (_, messages) => {
  const samples: Partial<Record<ImportTarget, string>> = { severity: '3', priority: 'P1', foundOn: '2026-01-31', dueOn: '2026-01-31' };

  test('every heading of the template is guessed as what it is', () => {
    const columns = templateTargets.map((target) => column(messages.imports.target[target], samples[target]));
    expect(guessMapping(columns).map(({ target }) => target)).toEqual([...templateTargets]);
  });

  test('owner and verifier come back from our own export', () => {
    const { title, owner, verifier } = messages.issues.field;
    expect(guessed(title, owner, verifier)).toEqual(['title', 'owner', 'verifier']);
  });

  test('every target has a name of its own', () => {
    expect(new Set(importTargets.map((target) => messages.imports.target[target])).size).toBe(importTargets.length);
  });
});
