/** A piece of evidence as the browser needs it, in the reader's words. */
export type EvidenceShown = {
  id: string;
  kind: 'image' | 'audio' | 'document';
  name: string;
  caption: string;
  /** "Ana Ruiz, 3 days ago" */
  by: string;
  widthPx: number | null;
  heightPx: number | null;
  isRemovable: boolean;
};

export const evidenceHref = (id: string) => `/api/evidence/${id}`;
export const thumbnailHref = (id: string) => `/api/evidence/${id}?thumb=1`;
