import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { OutcomeVerdict } from '@/domain/outcomes/read-outcome';

const looks = {
  provenBetter: { tone: 'good', mark: '▲' },
  noWorthwhileChange: { tone: 'neutral', mark: '=' },
  cannotTell: { tone: 'warning', mark: '?' },
  worse: { tone: 'bad', mark: '▼' },
  tooEarly: { tone: 'information', mark: '…' },
  claimed: { tone: 'neutral', mark: '“”' },
} as const satisfies Record<OutcomeVerdict, { tone: Tone; mark: string }>;

/** What became of a contract, in words beside shape and colour. */
export function VerdictPill({ verdict }: { verdict: OutcomeVerdict }) {
  const t = useTranslations('outcomes.verdict');
  return (
    <Pill tone={looks[verdict].tone}>
      <span aria-hidden>{looks[verdict].mark}</span>
      {t(verdict)}
    </Pill>
  );
}
