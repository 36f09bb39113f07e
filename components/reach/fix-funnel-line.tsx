import { useTranslations } from 'next-intl';
import { rowsHref } from '@/components/program/program-texts';
import { Link } from '@/components/ui/link';
import { doneStatuses } from '@/domain/issues/issue';
import type { IssueFilter } from '@/domain/issues/issue-filter';
import { type FixFunnel, outStatuses } from '@/domain/reach/fix-funnel';

type FixFunnelLineProps = {
  funnel: FixFunnel;
  /** Whose fixes: the filter that all figures share. */
  of?: Partial<IssueFilter>;
  /** Fixes whose outcome was proven; left out where nobody measures outcomes. */
  proven?: { count: number; href: string };
};

const steps = [
  { name: 'fixed', filter: { status: doneStatuses } },
  { name: 'released', filter: { status: outStatuses } },
  { name: 'reached', filter: { reached: true } },
  { name: 'verified', filter: { status: ['verified'] } },
] as const satisfies readonly { name: keyof FixFunnel; filter: Partial<IssueFilter> }[];

/** How far fixes came, from fixed to proven: each figure opens its rows, each bar is its share of the fixed. */
export function FixFunnelLine({ funnel, of = {}, proven }: FixFunnelLineProps) {
  const t = useTranslations('reach.funnel');
  const figures = [
    ...steps.map(({ name, filter }) => ({ name, count: funnel[name], href: rowsHref({ ...of, ...filter }) })),
    ...(proven ? [{ name: 'proven' as const, ...proven }] : []),
  ];
  return (
    <section aria-label={t('title')} className="panel p-3">
      <h2 className="font-medium text-muted text-sm">{t('title')}</h2>
      <p className="mb-2 font-semibold">
        {funnel.fixed === 0 ? t('none') : t('sentence', { ...funnel, hasProven: proven ? 'yes' : 'no', proven: proven?.count ?? 0 })}
      </p>
      <ol className="grid grid-cols-2 gap-3 sm:grid-flow-col sm:auto-cols-fr sm:grid-cols-none">
        {figures.map(({ name, count, href }) => (
          <li key={name} className="min-w-0">
            <Link href={href} className="link block text-sm">
              {t(name, { count })}
            </Link>
            <span aria-hidden className="mt-1 block h-1.5 rounded-full bg-line">
              <span className="block h-full rounded-full bg-accent" style={{ inlineSize: `${shareOf(count, funnel.fixed)}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const shareOf = (count: number, all: number) => (all === 0 ? 0 : Math.min(100, (100 * count) / all));
