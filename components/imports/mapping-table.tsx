'use client';
import { useTranslations } from 'next-intl';
import type { ColumnChoice } from '@/domain/imports/guess-mapping';
import type { SheetSummary } from '@/domain/imports/import-file';
import { carriedTargets, importTargets } from '@/domain/imports/import-target';
import { targetField } from '@/domain/imports/mapping-form-fields';

/** The columns that hold something, with values from the file and the field each goes to. */
export function MappingTable({ sheet, columns }: { sheet: SheetSummary; columns: readonly ColumnChoice[] }) {
  const t = useTranslations('imports.mapping');
  const target = useTranslations('imports.target');
  const empty = sheet.columns.filter((column) => column.filled === 0).length;
  return (
    <div>
      <table className="table table-cards">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('samples')}</th>
            <th scope="col">{t('field')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map((column, index) => {
            if (column.filled === 0) return null;
            const letter = lettersOf(index);
            const name = column.name || t('unnamed', { letter });
            const choice = columns[index] ?? { target: 'ignore', carries: false };
            return (
              <tr key={letter}>
                <th scope="row" data-main dir="auto">
                  {name}
                </th>
                <td data-label={t('samples')}>
                  <ul className="min-w-0 max-w-md text-muted text-xs">
                    {column.samples.map((sample) => (
                      <li key={sample} dir="auto" className="line-clamp-2 break-words">
                        {sample}
                      </li>
                    ))}
                  </ul>
                </td>
                <td data-label={t('field')}>
                  <div className="flex min-w-0 flex-col gap-1">
                    <select
                      name="targets"
                      className="control w-52"
                      aria-label={t('fieldOf', { column: name })}
                      defaultValue={targetField(index, choice.target)}
                    >
                      {importTargets.map((one) => (
                        <option key={one} value={targetField(index, one)}>
                          {target(one)}
                        </option>
                      ))}
                    </select>
                    {(column.isGrouped || choice.carries) && carriedTargets.includes(choice.target) && (
                      <label className="flex items-center gap-1.5 text-muted text-xs">
                        <input type="checkbox" name="carries" value={index} defaultChecked={choice.carries} className="accent-accent" />
                        {t('carries')}
                      </label>
                    )}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {empty > 0 && <p className="mt-2 text-muted text-xs">{t('empty', { count: empty })}</p>}
    </div>
  );
}

/** 0 is A, 26 is AA: as spreadsheets call their columns. */
const lettersOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
