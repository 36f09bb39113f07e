import type { Member } from '@/domain/people/member';

/** The program itself: sees everything, so that all is kept and held against what was said of it. */
export const program: Member = { id: '', name: '', role: 'admin', locale: 'en', calendar: 'gregory' };
