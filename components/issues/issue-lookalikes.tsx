'use client';
import { useTranslations } from 'next-intl';
import { type IssueStatus, issueStatuses } from '@/domain/issues/issue';

export type LookalikeWords = { similar: string; similarHint: string; noSimilar: string; sameStep: string; samePlace: string };
type Lookalike = { key: string; title: string; status: IssueStatus; sharedWords: string[]; samePlace: 'step' | 'touchpoint' | null };

/** Known issues that may be the same, with why. @param known as the server sent them; undefined while nobody has looked */
export function IssueLookalikes({ known, words }: { known: unknown; words: LookalikeWords }) {
  const ui = useTranslations('ui.status');
  if (!Array.isArray(known)) return null;
  const lookalikes = known.filter(isLookalike);
  return (
    <section aria-live="polite" className="rounded border border-line bg-sunken p-3 text-sm">
      {lookalikes.length === 0 && <p className="text-muted">{words.noSimilar}</p>}
      {lookalikes.length > 0 && (
        <>
          <p className="font-medium">{words.similar}</p>
          <p className="mb-2 text-muted">{words.similarHint}</p>
          <ul className="flex flex-col gap-1">
            {lookalikes.map((one) => (
              <li key={one.key}>
                <a href={`/issues/${one.key}`} target="_blank" rel="noreferrer" className="font-medium">
                  {one.key}
                </a>{' '}
                <bdi>{one.title}</bdi>{' '}
                <span className="text-muted text-xs">
                  {[ui(one.status), one.samePlace && (one.samePlace === 'step' ? words.sameStep : words.samePlace), ...one.sharedWords]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function isLookalike(value: unknown): value is Lookalike {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'key' in value &&
    'title' in value &&
    'status' in value &&
    issueStatuses.some((status) => status === value.status) &&
    'sharedWords' in value &&
    Array.isArray(value.sharedWords)
  );
}
