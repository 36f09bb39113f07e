import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';

export type BulkDifference = { key: string; title: string; fields: readonly { label: string; before: string; after: string }[] };
export type BulkRefused = { key: string; title: string; reason: string };

type BulkPreviewProps = {
  differences: readonly BulkDifference[];
  refused: readonly BulkRefused[];
  unchanged: number;
  sent: Record<string, string>;
  seen: string;
  requestKey: string;
  apply: FormAction;
};

/** Before and after of each issue, those that cannot change and why, and the one button that does it. */
export function BulkPreview({ differences, refused, unchanged, sent, seen, requestKey, apply }: BulkPreviewProps) {
  const t = useTranslations('issues.bulk');
  return (
    <Section title={t('preview', { changed: differences.length, refused: refused.length, same: unchanged })}>
      {differences.length > 0 && (
        <ActionForm action={apply} className="mb-4">
          {Object.entries(sent).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="requestKey" value={requestKey} />
          <SubmitButton>{t('apply', { n: differences.length })}</SubmitButton>
        </ActionForm>
      )}
      <RefusedIssues title={t('cannot')} refused={refused} />
      {differences.length > 0 && (
        <table className="table table-cards">
          <caption className="py-2 text-start font-medium">{t('willChange')}</caption>
          <tbody>
            {differences.map(({ key, title, fields }) => (
              <tr key={key}>
                <td className="whitespace-nowrap text-muted">{key}</td>
                <th scope="row" data-main dir="auto" className="w-1/2">
                  <span className="line-clamp-2" title={title}>
                    {title}
                  </span>
                </th>
                <td>
                  <Fields fields={fields} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Fields({ fields }: Pick<BulkDifference, 'fields'>) {
  const t = useTranslations('issues.bulk');
  return (
    <dl className="grid gap-0.5">
      {fields.map(({ label, before, after }) => (
        <div key={label} className="flex flex-wrap gap-x-2">
          <dt className="text-muted">{label}</dt>
          <dd>
            <span className="sr-only">{t('before')} </span>
            <del dir="auto" className="text-muted">
              {before || '—'}
            </del>
            <span aria-hidden className="mx-1 inline-block rtl:-scale-x-100">
              →
            </span>
            <span className="sr-only">{t('after')} </span>
            <ins dir="auto" className="font-medium no-underline">
              {after || '—'}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Issues that a rule keeps as they are, by its reason. */
export function RefusedIssues({ title, refused }: { title: string; refused: readonly BulkRefused[] }) {
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  if (reasons.length === 0) return null;
  return (
    <div className="mb-4 rounded bg-warning-wash p-3">
      <p className="font-medium text-warning">{title}</p>
      <dl className="mt-1 grid gap-2 text-sm">
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>{reason}</dt>
            <dd className="flex flex-wrap gap-x-3">
              {refused
                .filter((issue) => issue.reason === reason)
                .map(({ key, title: issueTitle }) => (
                  <Link key={key} href={`/issues/${key}`} title={issueTitle} className="link">
                    {key}
                  </Link>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
