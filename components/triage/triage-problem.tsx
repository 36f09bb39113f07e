import { useTranslations } from 'next-intl';
import type { Issue } from '@/domain/issues/issue';

const parts = ['who', 'whereAt', 'wanted', 'obstacle', 'result', 'description'] as const;

/** The problem in its five parts; what nobody wrote down takes no room. */
export function TriageProblem({ issue }: { issue: Pick<Issue, (typeof parts)[number]> }) {
  const t = useTranslations('issues.form');
  const written = parts.filter((part) => issue[part].trim() !== '');
  return (
    <dl className="flex flex-col gap-2">
      {written.map((part) => (
        <div key={part}>
          <dt className="text-muted text-sm">{t(`field.${part}`)}</dt>
          <dd className="whitespace-pre-line" dir="auto">
            {issue[part]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
