'use client';
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/submit-button';
import type { IssueStatus } from '@/domain/issues/issue';

export type DuplicateShown = {
  id: string;
  key: string;
  title: string;
  status: IssueStatus;
  sharedWords: string[];
  samePlace: 'step' | 'touchpoint' | null;
};

type TriageDuplicatesProps = { duplicates: readonly DuplicateShown[]; originalId: string; choose: (id: string) => void; isArmed: boolean };

/** Issues that may report the same problem, numbered for the keys; merging keeps evidence, comments and the count of meetings. */
export function TriageDuplicates({ duplicates, originalId, choose, isArmed }: TriageDuplicatesProps) {
  const t = useTranslations('triage');
  const ui = useTranslations('ui');
  if (duplicates.length === 0) return null;
  return (
    <fieldset className={`min-w-0 rounded ${isArmed ? 'outline-2 outline-accent outline-offset-4' : ''}`}>
      <legend className="mb-1 flex w-full items-center justify-between font-medium text-sm">
        {t('lookalikes')} <kbd>M</kbd>
      </legend>
      <ol className="flex flex-col gap-1">
        {duplicates.map((duplicate, index) => (
          <li key={duplicate.id}>
            <label className="flex cursor-pointer items-start gap-2 rounded border border-line px-2 py-1.5 text-sm hover:bg-sunken has-checked:border-accent has-checked:bg-accent-wash">
              <input
                type="radio"
                name="originalId"
                value={duplicate.id}
                checked={originalId === duplicate.id}
                onChange={() => choose(duplicate.id)}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0 flex-1">
                <a href={`/issues/${duplicate.key}`} target="_blank" rel="noreferrer" className="font-medium">
                  {duplicate.key}
                </a>{' '}
                <bdi>{duplicate.title}</bdi>
                <span className="block text-muted text-xs">
                  {ui(`status.${duplicate.status}`)}
                  {duplicate.samePlace && ` · ${t(duplicate.samePlace === 'step' ? 'sameStep' : 'samePlace')}`}
                  {duplicate.sharedWords.length > 0 && ` · ${duplicate.sharedWords.join(' · ')}`}
                </span>
              </span>
              <kbd>{index + 1}</kbd>
            </label>
          </li>
        ))}
      </ol>
      <SubmitButton name="deed" value="merge" tone="quiet" size="small" className="mt-2">
        {t('merge')}
      </SubmitButton>
    </fieldset>
  );
}
