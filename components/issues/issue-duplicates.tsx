import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Formats } from '@/domain/calendar/formats';
import type { Issue } from '@/domain/issues/issue';

type Duplicate = Pick<Issue, 'id' | 'key' | 'title' | 'foundOn' | 'metCount' | 'version'>;
type IssueDuplicatesProps = { duplicates: readonly Duplicate[]; formats: Formats; separateAction: FormAction | null; requestKey: string };

/** Issues merged into this one; a lead can take them out again. */
export function IssueDuplicates({ duplicates, formats, separateAction, requestKey }: IssueDuplicatesProps) {
  const t = useTranslations('issues.page');
  return (
    <ul className="flex flex-col gap-1">
      {duplicates.map((duplicate) => (
        <li key={duplicate.id} className="flex items-start justify-between gap-2">
          <span className="min-w-0">
            <Link href={`/issues/${duplicate.key}`} className="font-medium">
              {duplicate.key}
            </Link>{' '}
            <bdi>{duplicate.title}</bdi> <span className="text-muted text-xs">{formats.day(duplicate.foundOn)}</span>
          </span>
          {separateAction && (
            <ActionForm action={separateAction}>
              <input type="hidden" name="issueId" value={duplicate.id} />
              <input type="hidden" name="version" value={duplicate.version} />
              <input type="hidden" name="requestKey" value={`${requestKey}-${duplicate.id.slice(-12)}`} />
              <input type="hidden" name="status" value="new" />
              <SubmitButton tone="plain" size="small">
                {t('separate')}
              </SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
