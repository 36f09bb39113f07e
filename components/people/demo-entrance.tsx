import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { roles } from '@/domain/people/member';

/** One click per role; only shown when the data are the demo's. */
export function DemoEntrance({ next, signIn }: { next: string; signIn: FormAction }) {
  const t = useTranslations('people.signIn');
  const roleName = useTranslations('ui.role');
  return (
    <section aria-label={t('demoTitle')}>
      <h2 className="mb-2 font-semibold">{t('demoTitle')}</h2>
      <ActionForm action={signIn} className="flex flex-col gap-2">
        <input type="hidden" name="next" value={next} />
        {roles.map((role) => (
          <button
            key={role}
            type="submit"
            name="role"
            value={role}
            className="rounded border border-line-strong bg-surface px-3 py-2 text-start hover:bg-sunken pointer-coarse:py-3"
          >
            <span className="font-medium">{roleName(role)}</span>
            <span className="block text-muted text-sm">{t(`demo.${role}`)}</span>
          </button>
        ))}
      </ActionForm>
    </section>
  );
}
