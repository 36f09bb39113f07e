import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { EvidencePictures } from './evidence-pictures';
import { type EvidenceShown, evidenceHref } from './evidence-shown';

type EvidenceGalleryProps = { evidence: readonly EvidenceShown[]; issueKey: string; removeAction?: FormAction; isLarge?: boolean };

/** Pictures to page through, recordings to play, documents to open. */
export function EvidenceGallery({ evidence, issueKey, removeAction, isLarge }: EvidenceGalleryProps) {
  const t = useTranslations('issues.evidence');
  const others = evidence.filter((item) => item.kind !== 'image');
  const removable = evidence.filter((item) => item.isRemovable);
  if (evidence.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <EvidencePictures
        pictures={evidence.filter((item) => item.kind === 'image')}
        isLarge={isLarge}
        words={{ previous: t('previous'), next: t('next'), close: t('close'), title: t('title') }}
      />
      {others.map((item) => (
        <figure key={item.id} className="min-w-0">
          {item.kind === 'audio' ? (
            // biome-ignore lint/a11y/useMediaCaption: a customer's voice as recorded; its caption says what is heard
            <audio controls preload="none" src={evidenceHref(item.id)} className="w-full max-w-md" />
          ) : (
            <a href={evidenceHref(item.id)} target="_blank" rel="noreferrer" className="inline-flex items-center gap-1.5">
              <Icon name="file-text" className="size-4" />
              <bdi>{item.name}</bdi>
            </a>
          )}
          <figcaption className="text-muted text-xs">
            {item.caption && <bdi className="me-1.5 text-ink">{item.caption}</bdi>}
            {item.by}
          </figcaption>
        </figure>
      ))}
      {removeAction && removable.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer text-muted">{t('remove')}</summary>
          <ul className="mt-1 flex flex-col gap-1">
            {removable.map((item) => (
              <li key={item.id}>
                <ActionForm action={removeAction} className="flex items-center justify-between gap-2">
                  <input type="hidden" name="evidenceId" value={item.id} />
                  <input type="hidden" name="issueKey" value={issueKey} />
                  <bdi className="truncate">{item.caption || item.name}</bdi>
                  <SubmitButton tone="quiet" size="small">
                    {t('removeOne')}
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
