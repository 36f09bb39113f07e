import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { signOutAction } from '../sign-in/actions';

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const member = await requireMember();
  const organisation = await currentOrganisation();
  return (
    <Shell member={member} organisationName={organisation?.name ?? ''} isDemo={organisation?.isDemo ?? false} signOut={signOutAction}>
      {children}
    </Shell>
  );
}
