import type { EvidenceShown } from '@/components/issues/evidence-shown';
import type { Formats } from '@/domain/calendar/formats';
import type { Evidence } from '@/domain/evidence/evidence';
import { isAudio, isImage } from '@/domain/evidence/media-type';
import type { Names } from '@/domain/history/seen-event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

/** Evidence in the reader's words. */
export function showEvidence(evidence: readonly Evidence[], member: Member, names: Names, formats: Formats, now: Date): EvidenceShown[] {
  return evidence.map((item) => ({
    id: item.id,
    kind: isImage(item.mediaType) ? 'image' : isAudio(item.mediaType) ? 'audio' : 'document',
    name: item.originalName,
    caption: item.caption,
    by: [item.addedById && names.get(item.addedById), formats.ago(item.addedAt, now)].filter(Boolean).join(' · '),
    widthPx: item.widthPx,
    heightPx: item.heightPx,
    isRemovable: may(member, 'evidence.remove', item.addedById === member.id),
  }));
}
