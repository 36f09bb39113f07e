import { type Locale, locales } from './member';

/**
 * The language of somebody not signed in.
 * @param chosen a language chosen before, wins when it is one of ours
 * @param accepted an Accept-Language header: `fa-IR,fa;q=0.9,en;q=0.8`
 */
export function preferredLocale(chosen: string | undefined, accepted: string | null): Locale | undefined {
  const wishes = (accepted ?? '')
    .split(',', 20)
    .map((wish) => {
      const [tag = '', quality] = wish.trim().split(';q=');
      return { language: tag.split('-')[0]?.toLowerCase(), weight: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  return [chosen, ...wishes.map((wish) => wish.language)].map(asLocale).find((locale) => locale !== undefined);
}

const asLocale = (language: string | undefined) => locales.find((locale) => locale === language);
