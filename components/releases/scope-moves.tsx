import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';

export type ScopeMove = { id: string; key: string; title: string; action: string; day: Day; actorName: string | null };

/** What joined and what left a release after its freeze: which issue, who moved it, and when. */
export function ScopeMoves({ formats, moves }: { formats: Formats; moves: readonly ScopeMove[] }) {
  const t = useTranslations('releases');
  const lists = [
    { id: 'added', moved: moves.filter((move) => move.action === 'addedToRelease'), title: 'addedLate' as const },
    { id: 'removed', moved: moves.filter((move) => move.action === 'removedFromRelease'), title: 'removedLate' as const },
  ];
  return lists
    .filter(({ moved }) => moved.length > 0)
    .map(({ id, moved, title }) => (
      <Section key={id} id={id} title={t(title, { count: moved.length })}>
        <ul className="grid gap-1">
          {moved.map((move) => (
            <li key={move.id}>
              <Link href={`/issues/${move.key}`} className="link">
                <bdi>{move.key}</bdi> <bdi>{move.title}</bdi>
              </Link>
              <span className="text-muted">
                {' '}
                · <bdi>{move.actorName ?? t('moves.nobody')}</bdi>, {formats.day(move.day)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    ));
}
