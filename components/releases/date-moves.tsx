import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { Formats } from '@/domain/calendar/formats';
import type { Changes } from '@/domain/history/event';

export type DateMove = { id: string; day: string; note: string; changes: Changes; actorName: string | null };

const dayOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** Every time the planned day moved: from, to, who, why. */
export function DateMoves({ formats, moves }: { formats: Formats; moves: readonly DateMove[] }) {
  const t = useTranslations('releases.moves');
  if (moves.length === 0) return null;
  return (
    <Section id="moves" title={t('title', { count: moves.length })}>
      <ul className="grid gap-2">
        {moves.map((move) => (
          <li key={move.id}>
            <del className="text-muted">{formats.day(dayOf(move.changes.plannedOn?.[0]))}</del>{' '}
            {formats.day(dayOf(move.changes.plannedOn?.[1]))}
            <span className="text-muted">
              {' '}
              · <bdi>{move.actorName ?? t('nobody')}</bdi>, {formats.day(move.day)}
            </span>
            <p dir="auto">{move.note}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
