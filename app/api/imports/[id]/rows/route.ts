import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { rowReason } from '@/components/imports/row-reason';
import { readDb } from '@/db/connection';
import { findImport } from '@/db/queries/imports';
import { rowFates } from '@/domain/imports/planned-row';
import { csvAnswer } from '@/server/exports/csv-answer';
import { importRowsCsv } from '@/server/exports/import-rows-csv';
import { route } from '@/server/route';

const askedFate = z.enum(rowFates);

/** The rows of an import that share a fate, with their reasons, to be mended and imported again. */
export const GET = route<'import.run', { id: string }>({
  right: 'import.run',
  handle: async ({ member, request, params }) => {
    const db = await readDb();
    const fate = askedFate.safeParse(request.nextUrl.searchParams.get('fate'));
    const item = await findImport(db, member, params.id);
    if (!item || !fate.success) return undefined;
    const t = await getTranslations('imports');
    const texts = {
      row: t('preview.row'),
      reason: t('rows.reason'),
      reasonOf: (row: Parameters<typeof rowReason>[0]) => rowReason(row, t),
    };
    return csvAnswer(importRowsCsv(db, member, item, fate.data, texts), `rows-${fate.data}.csv`);
  },
});
