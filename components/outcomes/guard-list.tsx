import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';
import type { Kpi } from '@/domain/goals/goal';
import type { GuardReading } from '@/domain/outcomes/read-guard';
import { useOutcomeWords } from './outcome-words';

export type SeenGuard = { kpi: Pick<Kpi, 'id' | 'goalId' | 'name' | 'unit'>; reading: GuardReading };

/** What must not get worse, and whether it did. */
export function GuardList({ guards, formats }: { guards: readonly SeenGuard[]; formats: Formats }) {
  const t = useTranslations('outcomes.guards');
  const words = useOutcomeWords(formats);
  if (guards.length === 0) return <p className="text-muted text-sm">{t('none')}</p>;
  const say = ({ kpi, reading }: SeenGuard) => {
    if (reading.kind === 'tooEarly') return t('tooEarly', { name: kpi.name });
    if (reading.kind === 'tooFew') return t('tooFew', { name: kpi.name, before: reading.before, after: reading.after });
    const unit = { changeUnit: 'own', measureUnit: kpi.unit === 'percent' ? 'pp' : kpi.unit } as const;
    const told = { name: kpi.name, change: words.signed(unit, reading.change.change), ...words.interval(reading.change) };
    return t(reading.kind, told);
  };
  return (
    <ul className="grid gap-1">
      {guards.map((guard) => (
        <li key={guard.kpi.id} className={guard.reading.kind === 'worse' ? 'font-semibold text-bad' : ''}>
          <Link href={`/goals/${guard.kpi.goalId}#kpi-${guard.kpi.id}`} className="link">
            {guard.reading.kind === 'worse' && <span aria-hidden>▼ </span>}
            {say(guard)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
