import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type NumberRows, NumberTable } from './number-table';

export type ChartFrameProps = {
  title: string;
  /** What the picture says, computed: "12 found, 9 fixed last week". Also the picture's name for screen readers. */
  sentence: string;
  /** Said instead of an empty box. */
  emptySentence: string;
  numbers: NumberRows;
  legend?: ReactNode;
};

/** A sentence, a picture, and the same numbers as a table. */
export function ChartFrame({ title, sentence, emptySentence, numbers, legend, children }: ChartFrameProps & { children: ReactNode }) {
  const t = useTranslations('ui.chart');
  const isEmpty = numbers.rows.length === 0;
  return (
    <figure className="panel min-w-0 p-3">
      <figcaption>
        <h3 className="font-medium text-muted text-sm">{title}</h3>
        <p className="mb-2 font-semibold text-base">{isEmpty ? emptySentence : sentence}</p>
      </figcaption>
      {!isEmpty && legend}
      {!isEmpty && children}
      {!isEmpty && (
        <details data-numbers className="mt-2 text-sm">
          <summary className="w-fit text-muted text-xs underline underline-offset-2">{t('asTable')}</summary>
          <NumberTable caption={`${title}: ${sentence}`} {...numbers} />
        </details>
      )}
    </figure>
  );
}
