import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Notice } from '@/components/ui/notice';
import type { Day } from '@/domain/calendar/day';
import type { AskedDay } from '@/domain/history/asked-day';

type AsOfFormProps = {
  /** The page's own path, and what else its address says. */
  action: string;
  kept?: readonly (readonly [name: string, value: string])[];
  /** `asOf` shows the page as it was; `since` compares with it. */
  name?: 'asOf' | 'since';
  asked: AskedDay;
  today: Day;
};

/** Asks for a past day; the address then holds it. Works without scripts. */
export function AsOfForm({ action, kept = [], name = 'asOf', asked, today }: AsOfFormProps) {
  const t = useTranslations('history.asOf');
  return (
    <div data-screen-only className="mb-3">
      {asked.kind === 'refused' && <Notice tone="warning">{t(asked.why)}</Notice>}
      <form action={action} method="get" className="flex flex-wrap items-end gap-2 py-2">
        {kept.map(([key, value]) => (
          <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
        ))}
        <DateField
          name={name}
          label={t(name === 'asOf' ? 'day' : 'sinceDay')}
          defaultValue={asked.kind === 'past' ? asked.day : null}
          max={today}
          isRequired
        />
        <Button type="submit">{t(name === 'asOf' ? 'show' : 'compare')}</Button>
      </form>
    </div>
  );
}
