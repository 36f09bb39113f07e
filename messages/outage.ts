import type { Locale } from '@/domain/people/member';

/** The few sentences that must be there when everything else failed. */
export const outage = {
  en: { title: 'Parcours could not be shown', body: 'What you saved is kept. Tell your administrator this number:', retry: 'Try again' },
  zh: { title: 'Parcours 无法显示', body: '已保存的内容不会丢失。请将此编号告知管理员：', retry: '重试' },
  fr: {
    title: 'Parcours n’a pas pu s’afficher',
    body: 'Ce que vous avez enregistré est conservé. Donnez ce numéro à votre administrateur :',
    retry: 'Réessayer',
  },
  de: {
    title: 'Parcours konnte nicht angezeigt werden',
    body: 'Was Sie gespeichert haben, bleibt erhalten. Nennen Sie der Verwaltung diese Nummer:',
    retry: 'Erneut versuchen',
  },
  fa: { title: 'Parcours نمایش داده نشد', body: 'آنچه ذخیره کرده‌اید مانده است. این شماره را به مدیر سامانه بدهید:', retry: 'تلاش دوباره' },
} as const satisfies Record<Locale, { title: string; body: string; retry: string }>;
