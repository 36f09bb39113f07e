import type { Report } from '@/domain/report/report';
import type { ReportWords } from './report-words';
import type { WrittenTable } from './written-report';

/** What somebody has to decide, the weightiest first. */
export function writeDecisionTable({ decisions }: Report, words: ReportWords): WrittenTable {
  const { t } = words;
  return {
    caption: t('decisions.caption'),
    columns: [
      { label: t('decisions.about'), share: 2, noteLabel: t('note.kind') },
      { label: t('decisions.what'), share: 5 },
    ],
    rows: decisions.map(({ kind, subject, sentence, href }) => [
      { text: subject, note: words.report(`decision.${kind}`), href: words.link(href) },
      { text: words.say(sentence) },
    ]),
  };
}
