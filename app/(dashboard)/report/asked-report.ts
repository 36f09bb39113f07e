import 'server-only';
import { notFound } from 'next/navigation';
import { readDb } from '@/db/connection';
import { listProducts } from '@/db/queries/products';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearSpan } from '@/domain/calendar/fiscal';
import type { Member } from '@/domain/people/member';
import { type AskedReport, reportQuery } from '@/domain/report/asked-report';
import { type AskedQuarter, parseQuarter, quarterAway, runningQuarter } from '@/domain/report/report-quarter';
import { currentOrganisation } from '@/server/organisation';

const [before, after] = [4, 1];

type Address = { quarter?: string | string[]; product?: string | string[] };

/**
 * What an address asks for: a quarter, else the one that runs, and one product or every one; with the fiscal year, the quarters around
 * the running one and the products that can be asked for.
 */
export async function askedReport(member: Member, address: Address) {
  const organisation = await currentOrganisation();
  if (!organisation) notFound();
  const settings = fiscalSettingsOf(organisation);
  const running = runningQuarter(dayIn(organisation.timeZone, new Date()), settings);
  const quarter = parseQuarter(typeof address.quarter === 'string' ? address.quarter : undefined) ?? running;
  const around: AskedQuarter[] = Array.from({ length: before + after + 1 }, (_, index) => quarterAway(running, index - before));
  const products = await listProducts(await readDb(), member);
  const product = products.find(({ id }) => id === address.product) ?? null;
  const asked: AskedReport = { ...quarter, productId: product?.id ?? null };
  return { asked, quarter, product, products, query: reportQuery(asked), around, year: fiscalYearSpan(quarter.year, settings) };
}
