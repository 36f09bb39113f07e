import type { mailRecipients, mailSchedules } from '@/db/schema/outbox';
import { weekdayOf } from '@/domain/calendar/day';
import type { Changes } from '@/domain/history/event';
import type { Locale } from '@/domain/people/member';
import type { Book } from './book';
import type { PersonRef } from './story/people';
import type { World } from './world';

type ScheduleRow = typeof mailSchedules.$inferInsert;
type RecipientRow = typeof mailRecipients.$inferInsert;

/** Who gets the report by mail. Its day is today, so that the server writes the first ones as soon as it runs. */
export function tellMail(book: Book, world: World): { schedules: ScheduleRow[]; recipients: RecipientRow[] } {
  const at = book.calendar.moment(-40, 30);
  const maren = book.member('maren');
  const schedule = (name: string, rhythm: ScheduleRow['rhythm'], productId: string | null = null): ScheduleRow => {
    const id = book.id(at);
    const about: Changes = productId ? { productId: [null, productId] } : {};
    const changes = { name: [null, name], ...about, rhythm: [null, rhythm] } satisfies Changes;
    book.record(maren, [{ noun: 'mailSchedule', subjectId: id, action: 'created', changes }], at);
    const when = { rhythm, weekday: weekdayOf(book.calendar.today), hour: 0, nextOn: book.calendar.today };
    const rest = { lastSentAt: null, pausedAt: null, removedAt: null, createdById: maren.id, createdAt: at, version: 1 };
    return { id, name, productId, ...when, ...rest };
  };
  const board = schedule('Supervisory board', 'quarterly');
  const partners = schedule('Partners who never sign in', 'weekly');
  const doorbells = schedule('Doorbell distributors', 'monthly', world.productId('bell'));
  const colleague = (to: ScheduleRow, ref: PersonRef): RecipientRow => ({
    ...recipient(book, to, book.member(ref).locale),
    memberId: book.member(ref).id,
  });
  const address = (to: ScheduleRow, mail: string, locale: Locale): RecipientRow => ({ ...recipient(book, to, locale), address: mail });
  return {
    schedules: [board, partners, doorbells],
    recipients: [
      colleague(board, 'helena'),
      colleague(board, 'grace'),
      address(board, 'aufsichtsrat@larkfield.example', 'de'),
      address(partners, 'service@haendler-nord.example', 'de'),
      address(partners, 'shenzhen@supplier.example', 'zh'),
      address(doorbells, 'lyon@distributeur.example', 'fr'),
      address(partners, 'tehran@partner.example', 'fa'),
    ],
  };
}

function recipient(book: Book, schedule: ScheduleRow, locale: Locale): RecipientRow {
  const calendar = locale === 'fa' ? ('persian' as const) : ('gregory' as const);
  return {
    id: book.id(book.calendar.moment(-40, 40)),
    scheduleId: schedule.id,
    memberId: null,
    address: '',
    locale,
    calendar,
    stoppedAt: null,
    version: 1,
  };
}
