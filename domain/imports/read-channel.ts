import { type Channel, channels } from '@/domain/issues/issue';
import { headerForm } from './header-form';
import { wordList } from './word-list';

const words: readonly (readonly [Channel, readonly string[]])[] = [
  [
    'app',
    wordList(`
    app, mobile app, mobile, ios, android, iphone, 应用, 手机, 移动端, 手机端, application, anwendung, برنامه, اپلیکیشن, موبایل`),
  ],
  ['web', wordList(`web, website, browser, desktop web, 网站, 网页, pc端, site, site web, webseite, وب, وبسایت, وب سایت`)],
  ['device', wordList(`device, hardware, 设备, 硬件, appareil, gerät, دستگاه`)],
  ['phone', wordList(`phone, hotline, call, call center, 电话, 热线, téléphone, telefon, تلفن`)],
  ['shop', wordList(`shop, store, retail, branch, 门店, 商店, magasin, boutique, laden, filiale, geschäft, فروشگاه, شعبه`)],
  ['mail', wordList(`mail, email, e mail, letter, 邮件, courriel, brief, ایمیل, نامه`)],
  ['chat', wordList(`chat, messenger, whatsapp, wechat, 聊天, 微信, 在线客服, messagerie, چت, گفتگو`)],
  ['other', wordList(`other, 其他, autre, andere, sonstige, سایر`)],
];

const byWord = new Map<string, Channel>([
  ...channels.map((channel) => [channel, channel] as const),
  ...words.flatMap(([channel, names]) => names.map((name) => [headerForm(name), channel] as const)),
]);

export const readChannel = (text: string): Channel | undefined => byWord.get(headerForm(text));
