import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AnswerLine } from '@/components/ui/answer-line';
import { Tabs } from '@/components/ui/tabs';
import type { Member } from '@/domain/people/member';
import { type AdminPlace, adminPlacesFor } from './admin-places';

type AdminAnswerProps = { member: Pick<Member, 'role'>; current?: AdminPlace; actions?: ReactNode; children: ReactNode };

/** The answer line of an administration page, with the way to the others. */
export function AdminAnswer({ member, current, actions, children }: AdminAnswerProps) {
  const t = useTranslations('admin');
  const tabs = adminPlacesFor(member).map(({ name, href }) => ({ href, label: t(`nav.${name}`), isCurrent: name === current }));
  return (
    <AnswerLine kicker={t('title')} actions={actions} filters={<Tabs label={t('nav.label')} tabs={tabs} />}>
      {children}
    </AnswerLine>
  );
}
