import path from 'node:path';
import { dataDir } from '@/db/location';
import { extensionOf, type MediaType } from '@/domain/evidence/media-type';

/** Names are ours, never the sender's. Ids begin alike, as they begin with the time, so their ends spread the folders. */
export const storedName = (id: string, type: MediaType) => `${id.slice(-2)}/${id}.${extensionOf[type]}`;

export const evidenceFolder = () => path.join(dataDir(), 'evidence');

export const fileOf = (storedAs: string) => path.join(evidenceFolder(), storedAs);

export const thumbnailOf = (storedAs: string) => path.join(evidenceFolder(), `${storedAs.replace(/\.[a-z0-9]+$/, '')}.thumb.webp`);
