import { getTranslations } from 'next-intl/server';
import { largestEvidenceBytes, mostPixels } from '@/domain/evidence/media-type';

/** What the form that takes evidence says, in the reader's language. */
export async function uploadWords() {
  const t = await getTranslations('issues.evidence');
  return {
    files: t('files'),
    hint: t('kinds', { mb: largestEvidenceBytes / 1024 / 1024, megapixels: mostPixels / 1_000_000 }),
    caption: t('caption'),
    add: t('send'),
    sending: t('sending'),
    lost: t('lost'),
    drop: t('drop'),
  };
}
