import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Menu, menuItemLook } from '@/components/ui/menu';
import { Person } from '@/components/ui/person';
import { PointingIcon } from '@/components/ui/pointing-icon';
import type { Member } from '@/domain/people/member';
import { KeysButton } from './keys-button';

type AccountMenuProps = { member: Member; signOut: FormAction };

/** Who one is here, and what one can set for oneself. */
export function AccountMenu({ member, signOut }: AccountMenuProps) {
  return (
    <Menu tone="plain" hangs="above" label={<Person name={member.name} />}>
      <AccountItems member={member} signOut={signOut} />
    </Menu>
  );
}

export function AccountItems({ member, signOut }: AccountMenuProps) {
  const t = useTranslations('shell.account');
  const role = useTranslations('ui.role');
  return (
    <>
      <p className="px-3 py-1 text-muted text-xs">
        {member.name} · {role(member.role)}
      </p>
      <Link href="/profile" className={menuItemLook}>
        <Icon name="user-round" className="size-4" />
        {t('profile')}
      </Link>
      <KeysButton label={t('keys')} />
      <ActionForm action={signOut}>
        <button type="submit" className={menuItemLook}>
          <PointingIcon name="log-out" />
          {t('signOut')}
        </button>
      </ActionForm>
    </>
  );
}
