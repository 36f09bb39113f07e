import { z } from 'zod';
import { calledText } from '@/domain/called-text';

/** A state of the issue list under a name. Shared ones are everybody's to use, their owner's to change. */
export type SavedView = { id: string; ownerId: string; name: string; query: string; isShared: boolean; version: number };

export const mostViewsEach = 100;

export const viewName = calledText(100);
export const viewQuery = z.preprocess((value) => value ?? '', z.string().max(4_000));
