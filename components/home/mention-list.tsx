import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';

type Mention = { commentId: string; issueKey: string; issueTitle: string; excerpt: string };

/** Comments that speak to the reader; answering one or saying it is read takes it off. */
export function MentionList({ mentions, see }: { mentions: readonly Mention[]; see: FormAction }) {
  const t = useTranslations('home');
  return (
    <ul className="panel divide-y divide-line">
      {mentions.map((mention) => (
        <li key={mention.commentId} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 p-3">
          <div className="min-w-0 flex-1 basis-64">
            <Link className="link" href={`/issues/${mention.issueKey}`}>
              <bdi className="text-muted">{mention.issueKey}</bdi> <bdi>{mention.issueTitle}</bdi>
            </Link>
            <p dir="auto" className="line-clamp-2 text-muted">
              {mention.excerpt}
            </p>
          </div>
          <ActionForm action={see}>
            <input type="hidden" name="commentId" value={mention.commentId} />
            <SubmitButton tone="quiet" size="small">
              {t('seen')}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
