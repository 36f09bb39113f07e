import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Changes, Plain } from '@/domain/history/event';
import type { Names } from '@/domain/history/seen-event';
import { isToldField } from './field-kinds';
import { tellValue } from './tell-value';

type ThenAndNowProps = {
  /** Field → [what it was, now]; equal where nothing changed. */
  values: Changes;
  names: Names;
  formats: Formats;
  /** Facts told already. */
  more?: readonly { label: string; was: string; now: string }[];
};

/** The facts of a thing on a past day beside today's; what no longer holds is struck through. */
export function ThenAndNow({ values, names, formats, more = [] }: ThenAndNowProps) {
  const t = useTranslations('history');
  const ui = useTranslations('ui');
  const tell = { t, ui, formats, names };
  const rows = Object.entries(values).flatMap(([field, [was, now]]) =>
    isToldField(field) && (isSaid(was) || isSaid(now))
      ? [{ field, label: t(`field.${field}`), was: tellValue(field, was, tell), now: tellValue(field, now, tell) }]
      : [],
  );
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('asOf.field')}</span>
          </th>
          <th scope="col" className="w-2/5">
            {t('asOf.then')}
          </th>
          <th scope="col" className="w-2/5">
            {t('asOf.now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...rows, ...more.map((fact) => ({ ...fact, field: fact.label }))].map(({ field, label, was, now }) => (
          <tr key={field}>
            <th scope="row" className="text-start font-normal text-muted">
              {label}
            </th>
            <td dir="auto">{was === now ? was : <del className="text-muted decoration-line-strong">{was}</del>}</td>
            <td dir="auto">
              {was === now ? <span className="text-muted">{t('asOf.same')}</span> : <ins className="no-underline">{now}</ins>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isSaid = (value: Plain) => value !== null && value !== '';
