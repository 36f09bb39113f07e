import type { Role } from '@/domain/people/member';

export const demoEmails = {
  admin: 'admin@demo.example',
  lead: 'lead@demo.example',
  owner: 'owner@demo.example',
  executive: 'executive@demo.example',
  walker: 'walker@demo.example',
} as const satisfies Record<Role, string>;

export const persianEmail = (email: string) => email.replace('@', '.fa@');
