import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Folded } from '@/components/ui/folded';
import { Moment } from '@/components/ui/moment';
import { Person } from '@/components/ui/person';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Formats } from '@/domain/calendar/formats';
import { CommentForm } from './comment-form';
import { CommentText } from './comment-text';

export type CommentShown = {
  id: string;
  version: number;
  authorName: string | null;
  body: string;
  createdAt: Date;
  isEdited: boolean;
  isOwn: boolean;
  /** Said about a duplicate merged into this issue. */
  fromKey: string | null;
};

type CommentListProps = {
  comments: readonly CommentShown[];
  people: readonly string[];
  formats: Formats;
  now: Date;
  requestKey: string;
  editAction: FormAction;
  removeAction: FormAction;
};

/** What people said, the oldest first; one's own can be changed and taken back. */
export function CommentList({ comments, people, formats, now, requestKey, editAction, removeAction }: CommentListProps) {
  const t = useTranslations('issues.comment');
  const ui = useTranslations('ui.do');
  return (
    <ol className="flex flex-col gap-4">
      {comments.map((comment) => (
        <li key={comment.id} id={`comment-${comment.id}`} className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2 text-sm">
            <span className="font-medium">
              <Person name={comment.authorName} />
            </span>
            <span className="text-muted text-xs">
              <Moment at={comment.createdAt} formats={formats} now={now} />
              {comment.isEdited && ` · ${t('edited')}`}
              {comment.fromKey && ` · ${t('from', { key: comment.fromKey })}`}
            </span>
          </p>
          <div className="mt-1 ms-6.5">
            <CommentText body={comment.body} people={people} />
            {comment.isOwn && (
              <Folded
                name={`comment-${comment.id}`}
                look={{ fold: 'mt-1 text-sm', summary: 'cursor-pointer text-muted text-xs', inside: 'mt-2 flex flex-col gap-2' }}
                summary={t('change')}
              >
                <CommentForm
                  action={editAction}
                  hidden={{
                    commentId: comment.id,
                    version: String(comment.version),
                    requestKey: `${requestKey}-${comment.id.slice(-12)}`,
                  }}
                  label={t('yours')}
                  submit={ui('save')}
                  body={comment.body}
                  people={people}
                />
                <ActionForm action={removeAction}>
                  <input type="hidden" name="commentId" value={comment.id} />
                  <input type="hidden" name="version" value={comment.version} />
                  <SubmitButton tone="quiet" size="small">
                    {t('remove')}
                  </SubmitButton>
                </ActionForm>
              </Folded>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
