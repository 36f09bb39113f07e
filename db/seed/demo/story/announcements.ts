import type { Locale } from '@/domain/people/member';
import type { AnnouncementState } from '@/domain/releases/announcement';
import type { ReleaseRef } from './releases';

type Told = {
  release: ReleaseRef;
  texts: readonly { locale: Locale; state: AnnouncementState; body: string }[];
  /** How many of those who raised its issues have been told. */
  heard: number;
};

/** App 5.1 went out with all five languages; Firmware 2.2 still waits for three. */
export const announced: readonly Told[] = [
  {
    release: 'app51',
    heard: 4,
    texts: [
      {
        locale: 'en',
        state: 'approved',
        body: 'You told us the doorbell rang and your phone stayed silent, and that the picture came when the visitor had gone.\n\nWith App 5.1 the ring is on your phone at once, the list of events opens however many there are, and the live picture is there while somebody still stands at the door.\n\nThank you for telling us.',
      },
      {
        locale: 'de',
        state: 'approved',
        body: 'Sie haben uns gesagt: Es klingelt, und das Telefon bleibt stumm; das Bild kommt, wenn der Besuch schon weg ist.\n\nMit App 5.1 ist das Klingeln sofort auf Ihrem Telefon, die Ereignisliste öffnet sich, wie lang sie auch ist, und das Livebild ist da, solange noch jemand vor der Tür steht.\n\nDanke, dass Sie es uns gesagt haben.',
      },
      {
        locale: 'fr',
        state: 'approved',
        body: 'Vous nous l’aviez dit : on sonne et le téléphone reste muet, l’image arrive quand le visiteur est parti.\n\nAvec App 5.1, la sonnerie est aussitôt sur votre téléphone, la liste s’ouvre quelle que soit sa longueur, et l’image en direct est là tant que quelqu’un attend à la porte.\n\nMerci de nous l’avoir dit.',
      },
      {
        locale: 'zh',
        state: 'approved',
        body: '您告诉我们：门铃响了，手机却没有动静；画面出来时，来客已经走了。\n\nApp 5.1 让门铃立刻响到手机上，事件再多列表也能打开，有人还站在门口时就能看到实时画面。\n\n感谢您告诉我们。',
      },
      {
        locale: 'fa',
        state: 'approved',
        body: 'به ما گفته بودید: زنگ می‌خورد و گوشی خاموش می‌ماند، و تصویر وقتی می‌آید که مهمان رفته است.\n\nبا App 5.1 زنگ همان دم روی گوشی شماست، فهرست رویدادها هر اندازه که باشد باز می‌شود و تصویر زنده تا کسی پشت در است می‌رسد.\n\nسپاس که به ما گفتید.',
      },
    ],
  },
  {
    release: 'fw22',
    heard: 1,
    texts: [
      {
        locale: 'en',
        state: 'approved',
        body: 'You told us that talking at the door echoed, and that nights were grey on grey.\n\nFirmware 2.2 lets both sides talk without an echo, shows faces at night, and says in days how long the battery lasts. It arrives by itself over the coming weeks.',
      },
      {
        locale: 'de',
        state: 'draft',
        body: 'Sie haben uns gesagt, dass es beim Sprechen an der Tür hallt und dass nachts alles grau in grau ist.\n\nMit Firmware 2.2 sprechen beide Seiten ohne Echo, Gesichter sind auch nachts zu erkennen, und der Akkustand steht in Tagen da. Sie kommt in den nächsten Wochen von selbst.',
      },
    ],
  },
];
