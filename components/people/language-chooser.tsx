import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { type Locale, locales } from '@/domain/people/member';

/** The five languages, each by its own name. */
export function LanguageChooser({ current, next, choose }: { current: Locale; next: string; choose: FormAction }) {
  const t = useTranslations('people.signIn');
  const language = useTranslations('ui.language');
  return (
    <ActionForm action={choose} aria-label={t('language')} className="flex flex-wrap gap-1">
      <input type="hidden" name="next" value={next} />
      {locales.map((locale) => (
        <Button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          tone="plain"
          size="small"
          lang={locale}
          aria-current={locale === current ? 'true' : undefined}
          className={locale === current ? 'font-semibold underline' : 'text-muted'}
        >
          {language(locale)}
        </Button>
      ))}
    </ActionForm>
  );
}
