/** Words that titles of the size seed are put together from, one row a language, so that search has something to look for. */
export const vocabulary: Record<'en' | 'zh' | 'fr' | 'de' | 'fa', { things: string[]; troubles: string[]; join: string }> = {
  en: {
    things: ['Login page', 'Pairing code', 'Volume slider', 'Delivery notice', 'Invoice download', 'Doorbell chime', 'Battery warning', 'Search field', 'Support chat', 'Warranty form'],
    troubles: ['does not react', 'shows the wrong amount', 'is unreadable in sunlight', 'asks twice', 'takes too long', 'disappears after an update', 'sends people to the wrong page', 'cannot be undone'],
    join: ' ',
  },
  zh: {
    things: ['登录页面', '配对码', '音量滑块', '配送通知', '发票下载', '门铃提示音', '电量警告', '搜索框', '客服聊天', '保修表单'],
    troubles: ['没有反应', '显示金额错误', '在阳光下看不清', '重复询问', '等待太久', '更新后消失', '跳转到错误页面', '无法撤销'],
    join: '',
  },
  fr: {
    things: ['La page de connexion', 'Le code d’appairage', 'Le curseur de volume', 'L’avis de livraison', 'Le téléchargement de facture', 'Le carillon', 'L’alerte de batterie', 'Le champ de recherche'],
    troubles: ['ne réagit pas', 'affiche un mauvais montant', 'est illisible au soleil', 'demande deux fois', 'met trop de temps', 'disparaît après une mise à jour'],
    join: ' ',
  },
  de: {
    things: ['Die Anmeldeseite', 'Der Kopplungscode', 'Der Lautstärkeregler', 'Die Lieferbenachrichtigung', 'Der Rechnungsdownload', 'Der Klingelton', 'Die Akkuwarnung', 'Das Suchfeld'],
    troubles: ['reagiert nicht', 'zeigt den falschen Betrag', 'ist in der Sonne unlesbar', 'fragt zweimal', 'dauert zu lange', 'verschwindet nach einem Update'],
    join: ' ',
  },
  fa: {
    things: ['صفحهٔ ورود', 'کد جفت‌سازی', 'نوار صدا', 'اعلان تحویل', 'دریافت فاکتور', 'صدای زنگ', 'هشدار باتری', 'کادر جستجو'],
    troubles: ['واکنش نشان نمی‌دهد', 'مبلغ نادرست نشان می‌دهد', 'در آفتاب خوانا نیست', 'دو بار می‌پرسد', 'بسیار کند است', 'پس از به‌روزرسانی ناپدید می‌شود'],
    join: ' ',
  },
};
