import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import type { OutcomePlace } from '@/domain/outcomes/outcome-place';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { useOutcomeWords } from './outcome-words';
import { VerdictPill } from './verdict-pill';

export type OutcomeRow = { facts: OutcomeFacts & { place: OutcomePlace }; reading: OutcomeReading; name: string };

/** The contracts, one a row: what about, what measured, which verdict, by how much. */
export function OutcomeTable({ rows, formats }: { rows: readonly OutcomeRow[]; formats: Formats }) {
  const t = useTranslations('outcomes');
  const words = useOutcomeWords(formats);
  return (
    <Table
      caption={t('list.caption')}
      columns={[
        { id: 'measure', label: t('list.measure'), isMain: true },
        { id: 'verdict', label: t('list.verdict') },
        { id: 'change', label: t('list.change'), isNumber: true },
        { id: 'interval', label: t('list.interval'), isNumber: true },
        { id: 'asked', label: t('list.asked'), isNumber: true },
        { id: 'about', label: t('list.about') },
      ]}
      rows={rows.map(({ facts: { outcome }, reading, name }) => {
        const change = reading.change?.change ?? outcome.claimedChange;
        return {
          id: outcome.id,
          cells: {
            measure: (
              <Link href={`/outcomes/${outcome.id}`} className="link">
                <bdi>{outcome.measureName}</bdi>
              </Link>
            ),
            verdict: <VerdictPill verdict={reading.verdict} />,
            change: change === null ? '—' : words.signed(outcome, change),
            interval: reading.change ? t('range', words.interval(reading.change)) : '—',
            asked: outcome.smallestChange === null ? '—' : words.size(outcome, outcome.smallestChange),
            about: (
              <span className="text-muted">
                {t(outcome.subject)} · <bdi>{name}</bdi>
              </span>
            ),
          },
        };
      })}
    />
  );
}
