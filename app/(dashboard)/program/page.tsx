import { getTranslations } from 'next-intl/server';
import { AgeChart } from '@/components/program/age-chart';
import { FlowChart } from '@/components/program/flow-chart';
import { HeatChart } from '@/components/program/heat-chart';
import { LoadChart } from '@/components/program/load-chart';
import { OnTimeChart } from '@/components/program/on-time-chart';
import { ProgramFilter } from '@/components/program/program-filter';
import { rowsHref } from '@/components/program/program-texts';
import { ReleaseFixesChart } from '@/components/program/release-fixes-chart';
import { SlipsChart } from '@/components/program/slips-chart';
import { SlipCauses } from '@/components/releases/slip-causes';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { readDb } from '@/db/connection';
import { listProducts } from '@/db/queries/products';
import { listMemberNames, listStageNames, readProgram } from '@/db/queries/program';
import { dayIn } from '@/domain/calendar/day';
import { ageing } from '@/domain/history/ageing';
import { enteredPerWeek, weeklySeries } from '@/domain/history/flow';
import { expectedFixDays, medianFixDays } from '@/domain/history/timeliness';
import { fixesPerRelease } from '@/domain/program/fixes-per-release';
import { heatOf } from '@/domain/program/heat';
import { loadOf } from '@/domain/program/load';
import { parseProgramWeeks, programSpan } from '@/domain/program/program-span';
import { slipsByCause } from '@/domain/releases/slips-by-cause';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';

const mostStages = 12;

export async function generateMetadata() {
  return { title: (await getTranslations('program'))('title') };
}

export default async function ProgramPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireMember();
  const [t, formats, organisation, asked, db] = await Promise.all([
    getTranslations('program'),
    getFormats(),
    currentOrganisation(),
    searchParams,
    readDb(),
  ]);
  const weeks = parseProgramWeeks(String(asked.weeks ?? ''));
  const weekStartsOn = organisation?.weekStartsOn ?? 1;
  const today = dayIn(organisation?.timeZone ?? 'UTC', new Date());
  const span = programSpan(today, weeks, weekStartsOn);
  const products = await listProducts(db, member);
  const productId = products.find((product) => product.id === asked.product)?.id;
  const productIds = productId ? [productId] : [];

  const program = await readProgram(db, member, { span, productId });
  const found = weeklySeries(
    program.found.map((row) => ({ day: row.a, n: row.n })),
    span,
    weekStartsOn,
  );
  const fixed = enteredPerWeek(program.flow, 'fixed', span, weekStartsOn);
  const moved = (direction: string) =>
    weeklySeries(
      program.slips.filter((row) => row.b === direction).map((row) => ({ day: row.a, n: row.n })),
      span,
      weekStartsOn,
    );
  const age = ageing(program.age);
  const heat = heatOf(program.heat, mostStages);
  const load = loadOf(program.load);
  const [stageNames, ownerNames] = await Promise.all([
    listStageNames(
      db,
      member,
      heat.map((row) => row.stageId),
    ),
    listMemberNames(
      db,
      member,
      load.map((row) => row.ownerId),
    ),
  ]);
  const sum = (rows: readonly { n: number }[]) => rows.reduce((total, row) => total + row.n, 0);
  const open = sum(age);
  const [median, expected] = [medianFixDays(program.fixTime), expectedFixDays(program.fixTime)];
  const isEmpty = open + sum(program.found) + sum(program.flow) === 0;

  return (
    <>
      <AnswerLine
        kicker={t('question')}
        actions={
          <span data-screen-only>
            <LinkButton href="/program/line">{t('line.link')}</LinkButton>
          </span>
        }
        filters={<ProgramFilter products={products} productId={productId} weeks={weeks} />}
      >
        {t('answer', { weeks, open, found: sum(found), fixed: sum(fixed) })}
      </AnswerLine>
      {isEmpty && <EmptyState title={t('title')}>{t('empty')}</EmptyState>}
      {!isEmpty && (
        <div className="grid gap-4 xl:grid-cols-2">
          <FlowChart
            formats={formats}
            found={found}
            fixed={fixed}
            verified={enteredPerWeek(program.flow, 'verified', span, weekStartsOn)}
            shipped={program.releases.flatMap((release) =>
              release.isMasked || !release.shippedOn || release.shippedOn < span.from
                ? []
                : [{ day: release.shippedOn, name: release.name }],
            )}
            productIds={productIds}
          />
          <AgeChart formats={formats} rows={age} today={today} productIds={productIds} />
          <HeatChart formats={formats} rows={heat} stageNames={stageNames} productIds={productIds} />
          <LoadChart formats={formats} rows={load} names={ownerNames} productIds={productIds} />
          <OnTimeChart formats={formats} rows={program.onTime} since={span.from} />
          <SlipsChart formats={formats} later={moved('later')} earlier={moved('earlier')} productIds={productIds} />
          <SlipCauses formats={formats} rows={slipsByCause(program.slipCauses)} href={rowsHref({ product: productIds, slipped: true })} />
          <ReleaseFixesChart
            formats={formats}
            releases={program.releases}
            fixes={fixesPerRelease(program.releaseCounts)}
            productKeys={new Map(products.map((product) => [product.id, product.key]))}
          />
          <figure className="panel min-w-0 p-3">
            <h3 className="font-medium text-muted text-sm">{t('time.title')}</h3>
            <p className="font-semibold">
              {median.kind === 'tooFew' || expected.kind === 'tooFew'
                ? t('time.tooFew', { n: median.n, needed: median.kind === 'tooFew' ? median.needed : 0 })
                : t('time.sentence', { n: median.n, since: formats.month(span.from), median: median.value, expected: expected.value })}
            </p>
          </figure>
        </div>
      )}
    </>
  );
}
