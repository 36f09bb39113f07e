import type { Member } from '@/domain/people/member';

/** Somebody who may know what everybody may, and nothing more: reads what is frozen for all, and what links show. */
export const openReader: Member = { id: '', name: '', role: 'executive', locale: 'en', calendar: 'gregory' };
