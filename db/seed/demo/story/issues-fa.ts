import type { DemoIssue } from './demo-issue';

/** یافته‌های همکاران فارسی‌زبان. */
export const persianIssues: readonly DemoIssue[] = [
  {
    ref: 'fa-mirror', at: 'app.home', walk: 'appFirstHour', by: 'reza', persona: 'rahimis', rated: [3, 2, 3], votes: [3, 3, 4],
    title: 'در حالت فارسی نیمی از صفحه‌ها از راست به چپ نیستند', who: 'خانوادهٔ رحیمی', where: 'صفحهٔ اصلی و تنظیمات', wanted: 'همه‌چیز از راست به چپ باشد', obstacle: 'فهرست راست‌چین است ولی دکمه‌ها و پیکان‌ها چپ‌چین مانده‌اند.', result: 'دکمهٔ «بازگشت» را به جای «ادامه» زدند.',
    cause: 'جای عناصر با «چپ» و «راست» نوشته شده، نه با «آغاز» و «پایان».', fix: 'همهٔ صفحه‌ها با جهت منطقی بازنویسی شد و پیکان‌ها قرینه می‌شوند.', owner: 'nasrin', in: 'app52', goal: 'words', ending: { to: 'fixed', on: -10 },
    slips: [{ on: -160, to: -38, why: 'از نسخهٔ ۵٫۱ به ۵٫۲ منتقل شد تا همهٔ صفحه‌ها یکجا درست شود.' }, { on: -40, to: -10, why: 'صفحهٔ پخش زنده کتابخانهٔ دیگری دارد و جدا بازنویسی شد.' }],
  },
  {
    ref: 'fa-digits', at: 'app.events', walk: 'appFirstHour', by: 'reza', rated: [2, 2, 3],
    title: 'ساعت و تاریخ رویدادها با رقم لاتین و تقویم میلادی است', who: 'کاربران فارسی‌زبان', where: 'فهرست رویدادها', wanted: 'تاریخ خورشیدی با رقم فارسی', obstacle: 'گزینه‌ای برای تقویم نیست.', result: 'مادربزرگ باید از نوه بپرسد سه‌شنبه چه روزی بود.', cause: 'قالب تاریخ در همهٔ زبان‌ها یکی است.', fix: 'تقویم و رقم برای هر شخص جداگانه تنظیم می‌شود.', owner: 'nasrin', in: 'app51', goal: 'words', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'fa-yeh', at: 'app.events', walk: 'appFirstHour', by: 'reza', rated: [2, 2, 3],
    title: 'جست‌وجوی «علی» با ی فارسی، «علي» با ي عربی را پیدا نمی‌کند', who: 'خانواده‌هایی با صفحه‌کلیدهای گوناگون', where: 'جست‌وجو', wanted: 'پیدا کردن نام', obstacle: 'دو حرف هم‌شکل، دو نویسهٔ متفاوت.', result: 'گمان کردند چیزی ضبط نشده است.', cause: 'متن پیش از مقایسه یکسان‌سازی نمی‌شود.', fix: 'ی و ک پیش از ذخیره و جست‌وجو یکسان می‌شوند.', owner: 'wenjing', in: 'app51', goal: 'words', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'fa-mixed', at: 'app.notify', walk: 'appRewalk51', by: 'reza', persona: 'rahimis', rated: [2, 2, 3],
    title: 'ترتیب کلمه‌ها در اعلان به هم می‌ریزد وقتی نام لاتین در آن هست', who: 'خانوادهٔ رحیمی', where: 'اعلان روی صفحهٔ قفل', wanted: 'خواندن جملهٔ درست', obstacle: '«Porch زنگ زد: در» به جای «زنگ در Porch به صدا درآمد».', result: 'جمله فهمیده نمی‌شود.', cause: 'نام دستگاه بدون جداسازی جهت در جمله گذاشته می‌شود.', fix: 'نام‌ها با نشانهٔ جداکنندهٔ جهت در جمله می‌آیند.', owner: 'nasrin', in: 'app52', goal: 'words', ending: { to: 'fixed', on: -23 },
  },
  {
    ref: 'fa-keyboard', at: 'app.signup', walk: 'appRewalk51', by: 'reza', rated: [2, 2, 1],
    title: 'کد تأیید با رقم فارسی پذیرفته نمی‌شود', who: 'کاربران با صفحه‌کلید فارسی', where: 'ثبت‌نام، واردکردن کد', wanted: 'تأیید نشانی', obstacle: 'پیام «کد نادرست است» برای ۱۲۳۴۵۶.', result: 'سه بار کد تازه گرفتند.', cause: 'فقط رقم لاتین خوانده می‌شود.', fix: 'رقم‌های فارسی و عربی هم پذیرفته می‌شوند.', owner: 'nasrin', in: 'app52', goal: 'words', ending: { to: 'in_progress', due: 3 },
  },
  {
    ref: 'fa-help', at: 'app.help', walk: 'appRewalk51', by: 'reza', rated: [2, 3, 2], noRelease: true,
    title: 'صفحه‌های راهنما به فارسی نیست و به انگلیسی باز می‌شود', who: 'کاربران فارسی‌زبان', where: 'مرکز راهنما', wanted: 'راه‌حل به زبان خود', obstacle: 'فقط سه مقاله از شصت مقاله ترجمه شده است.', result: 'به جای خواندن، تماس می‌گیرند.', cause: 'ترجمهٔ فارسی در بودجه نبود.', fix: 'سی مقالهٔ پربازدید تا پایان فصل ترجمه می‌شود.', owner: 'nasrin', goal: 'words', ending: { to: 'in_progress', due: -2 },
    slips: [{ on: -44, to: -2, why: 'بودجهٔ ترجمه دو هفته دیرتر تصویب شد.' }],
  },
  {
    ref: 'fa-share-link', at: 'app.share', walk: 'appRewalk51', by: 'reza', persona: 'rahimis', rated: [2, 2, 2],
    title: 'پیام دعوت خانواده از چپ به راست نمایش داده می‌شود', who: 'اعضای خانواده', where: 'پیام دعوت', wanted: 'پیامی خوانا', obstacle: 'نقطه و پرانتز در جای نادرست است.', result: 'پدر گمان کرد پیام جعلی است.', cause: 'جهت متن در پیام مشخص نشده.', fix: 'جهت پیام بر پایهٔ زبان گیرنده.', owner: 'jonas', in: 'app52', goal: 'words', ending: { to: 'planned', due: 6 },
  },
  {
    ref: 'fa-voice', at: 'bell.ring', walk: 'bellCold', by: 'reza', rated: [1, 2, 3],
    title: 'زنگ در پیام صوتی فارسی ندارد', who: 'مهمانان سالخورده', where: 'کنار در', wanted: 'شنیدن پیام به فارسی', obstacle: 'فقط انگلیسی و آلمانی.', result: 'مهمان منتظر نماند و رفت.', ending: { to: 'duplicate', of: 'zh-voice-english' },
  },
  {
    ref: 'fa-manual', at: 'bell.unbox', walk: 'bellCold', by: 'reza', rated: [2, 2, 1], noRelease: true,
    title: 'در دفترچهٔ فارسی ترتیب صفحه‌ها از چپ به راست است', who: 'خریداران فارسی‌زبان', where: 'دفترچهٔ راهنما', wanted: 'آغاز از صفحهٔ نخست', obstacle: 'صفحهٔ یک در پایان دفترچه است.', result: 'نصب را از گام هشتم آغاز کردند.', cause: 'صحافی برای همهٔ زبان‌ها یکسان بود.', fix: 'راهنمای تصویری بدون متن جای دفترچه را گرفت.', owner: 'marco', goal: 'words', ending: { to: 'released', on: -42 },
  },
  {
    ref: 'fa-hot-lang', at: 'hot.ivr', walk: 'hotOneNumber', by: 'reza', rated: [2, 1, 3], noRelease: true,
    title: 'گزینهٔ زبان فارسی در پایان فهرست و با تلفظ نادرست گفته می‌شود', who: 'تماس‌گیرندگان فارسی‌زبان', where: 'منوی تلفنی', wanted: 'شنیدن زبان خود', obstacle: 'گوینده «فارسی» را «فارزی» می‌خواند.', result: 'گزینه را نشناختند و منتظر ماندند.', cause: 'صدای ماشینی بدون بازبینی.', fix: 'ضبط دوباره با گویندهٔ فارسی‌زبان.', owner: 'nasrin', goal: 'number', ending: { to: 'released', on: -13 },
  },
  {
    ref: 'fa-price', at: 'shop.basket', walk: 'shopEvening', by: 'reza', rated: [1, 1, 1], title: 'جداکنندهٔ هزارگان در مبلغ سبد خرید دیده نمی‌شود', obstacle: 'مبلغ‌های بزرگ دشوار خوانده می‌شوند.', ending: { to: 'declined', why: 'فروشگاه در این بازار بسته است؛ هنگام بازگشایی دوباره بررسی می‌شود.' },
  },
  {
    ref: 'fa-battery-note', at: 'bell.battery', walk: 'bellRewalk22', by: 'reza', rated: [2, 2, 2], title: 'هشدار باتری نیمه‌شب فرستاده می‌شود', who: 'همهٔ خانه‌ها', where: 'اعلان باتری', wanted: 'هشدار در ساعت بیداری', obstacle: 'ساعت سه بامداد گوشی زنگ می‌خورد.', result: 'همهٔ اعلان‌ها را خاموش کردند.', goal: 'battery', ending: { to: 'triaged' },
  },
  { ref: 'fa-new-guest', at: 'app.share', found: -3, by: 'reza', title: 'پیوند دعوت خانواده در پیام‌رسان باز نمی‌شود', who: 'پدربزرگ و مادربزرگ', where: 'پیام دعوت', wanted: 'پیوستن با یک پیوند', obstacle: 'صفحهٔ سفید باز می‌شود.', ending: { to: 'new' } },
  { ref: 'fa-new-late', at: 'app.notify', found: -7, by: 'reza', title: 'اعلان زنگ در بیش از یک دقیقه دیر می‌رسد', who: 'کسانی که سر کار هستند', where: 'صفحهٔ قفل', wanted: 'خبر به‌هنگام', obstacle: 'از ده زنگ، دو زنگ دیر رسید.', result: 'مهمان رفته بود.', ending: { to: 'new' } },
  { ref: 'fa-new-calendar', at: 'app.events', found: -10, by: 'reza', title: 'روز هفته در نوار تاریخ با تقویم خورشیدی جور نیست', where: 'نوار روزها', obstacle: 'شنبه به جای آغاز هفته در میانهٔ نوار است.', ending: { to: 'new' } },
  { ref: 'fa-new-voice', at: 'bell.talk', found: -12, by: 'reza', title: 'پاسخ‌های آماده به فارسی نیست', who: 'خانوادهٔ رحیمی', where: 'پاسخ سریع', wanted: 'گفتن «لطفاً پشت در بگذارید»', obstacle: 'فقط انگلیسی.', ending: { to: 'new', snoozedFor: 9 } },
];
