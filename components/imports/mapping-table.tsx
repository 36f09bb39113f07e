'use client';
import { useTranslations } from 'next-intl';
import type { ColumnChoice } from '@/domain/imports/guess-mapping';
import type { ColumnSummary, SheetSummary } from '@/domain/imports/import-file';
import { carriedTargets, importTargets } from '@/domain/imports/import-target';
import { targetField } from '@/domain/imports/mapping-form-fields';

type MappingTableProps = { sheet: SheetSummary; columns: readonly ColumnChoice[] };

/** The columns that hold something, with values from the file and the field each goes to; what is left out folds away. */
export function MappingTable({ sheet, columns }: MappingTableProps) {
  const t = useTranslations('imports.mapping');
  const filled = sheet.columns.flatMap((column, index) => (column.filled > 0 ? [index] : []));
  const isLeftOut = (index: number) => (columns[index]?.target ?? 'ignore') === 'ignore';
  const used = filled.filter((index) => !isLeftOut(index));
  const leftOut = filled.filter(isLeftOut);
  const empty = sheet.columns.length - filled.length;
  return (
    <div className="min-w-0">
      <ColumnTable {...{ sheet, columns }} shown={used} />
      {leftOut.length > 0 && (
        <details className="mt-3" open={used.length === 0}>
          <summary className="link w-fit cursor-pointer text-sm">{t('leftOut', { count: leftOut.length })}</summary>
          <ColumnTable {...{ sheet, columns }} shown={leftOut} />
        </details>
      )}
      {empty > 0 && <p className="mt-2 text-muted text-xs">{t('empty', { count: empty })}</p>}
    </div>
  );
}

function ColumnTable({ sheet, columns, shown }: MappingTableProps & { shown: readonly number[] }) {
  const t = useTranslations('imports.mapping');
  return (
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
        {shown.map((index) => {
          const column = sheet.columns[index];
          if (!column) return null;
          const name = column.name || t('unnamed', { letter: lettersOf(index) });
          return (
            <tr key={index}>
              <th scope="row" data-main dir="auto">
                {name}
              </th>
              <td data-label={t('samples')}>
                <ul className="min-w-0 max-w-md flex-1 text-muted text-xs">
                  {column.samples.map((sample) => (
                    <li key={sample} dir="auto" className="line-clamp-1 [overflow-wrap:anywhere]">
                      {sample}
                    </li>
                  ))}
                </ul>
              </td>
              <td data-label={t('field')}>
                <FieldChoice index={index} name={name} column={column} choice={columns[index] ?? { target: 'ignore', carries: false }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function FieldChoice({ index, name, column, choice }: { index: number; name: string; column: ColumnSummary; choice: ColumnChoice }) {
  const t = useTranslations('imports.mapping');
  const target = useTranslations('imports.target');
  const mayCarry = carriedTargets.includes(choice.target) && (column.isGrouped || choice.carries);
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <select
        name="targets"
        className="control w-full max-w-52"
        aria-label={t('fieldOf', { column: name })}
        defaultValue={targetField(index, choice.target)}
      >
        {importTargets.map((one) => (
          <option key={one} value={targetField(index, one)}>
            {target(one)}
          </option>
        ))}
      </select>
      {mayCarry && (
        <label className="flex items-center gap-1.5 text-muted text-xs">
          <input type="checkbox" name="carries" value={index} defaultChecked={choice.carries} className="accent-accent" />
          {t('carries')}
        </label>
      )}
    </div>
  );
}

/** 0 is A, 26 is AA: as spreadsheets call their columns. */
const lettersOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
