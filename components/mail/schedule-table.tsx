import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import { Moment } from '@/components/ui/moment';
import { Pill } from '@/components/ui/pill';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import type { Rhythm } from '@/domain/mail/mail-schedule';

type Schedule = {
  id: string;
  name: string;
  productId: string | null;
  rhythm: Rhythm;
  nextOn: string;
  lastSentAt: Date | null;
  pausedAt: Date | null;
};
type ScheduleTableProps = {
  schedules: readonly Schedule[];
  counts: ReadonlyMap<string, number>;
  products: ReadonlyMap<string, string>;
  formats: Formats;
};

/** Which mails leave when. */
export function ScheduleTable({ schedules, counts, products, formats }: ScheduleTableProps) {
  const t = useTranslations('mail.schedules');
  const ofOne = schedules.some(({ productId }) => productId !== null);
  return (
    <Table
      caption={t('caption')}
      columns={[
        { id: 'name', label: t('name'), isMain: true },
        ...(ofOne ? [{ id: 'product', label: t('product') }] : []),
        { id: 'rhythm', label: t('rhythm') },
        { id: 'recipients', label: t('recipients'), isNumber: true },
        { id: 'next', label: t('next') },
        { id: 'last', label: t('last') },
      ]}
      rows={schedules.map(({ id, name, productId, rhythm, nextOn, lastSentAt, pausedAt }) => ({
        id,
        cells: {
          name: (
            <Link href={`/admin/mail/${id}`} className="link">
              <bdi>{name}</bdi>
            </Link>
          ),
          product: productId ? <bdi>{products.get(productId)}</bdi> : t('allProducts'),
          rhythm: t(`rhythmOf.${rhythm}`),
          recipients: formats.number(counts.get(id) ?? 0),
          next: pausedAt ? <Pill>{t('paused')}</Pill> : <Day day={nextOn} formats={formats} />,
          last: lastSentAt ? <Moment at={lastSentAt} formats={formats} /> : t('never'),
        },
      }))}
    />
  );
}
