import { stringify } from 'csv-stringify/sync';
import { getTranslations } from 'next-intl/server';
import { templateTargets } from '@/domain/imports/template-targets';
import { csvAnswer } from '@/server/exports/csv-answer';
import { route } from '@/server/route';

/** An empty list with the headings that the import knows, in the reader's language, and one example. */
export const GET = route({
  right: 'import.run',
  handle: async () => {
    const t = await getTranslations('imports');
    const example: Partial<Record<(typeof templateTargets)[number], string>> = {
      title: t('template.sampleTitle'),
      where: t('template.sampleWhere'),
      wanted: t('template.sampleWanted'),
      obstacle: t('template.sampleObstacle'),
      result: t('template.sampleResult'),
      severity: '3',
      priority: 'P1',
      foundOn: '2026-01-31',
    };
    const rows = [templateTargets.map((target) => t(`target.${target}`)), templateTargets.map((target) => example[target] ?? '')];
    return csvAnswer(only(`\uFEFF${stringify(rows)}`), `${t('template.name')}.csv`);
  },
});

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}
