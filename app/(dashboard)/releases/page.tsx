import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { AsOfDetails } from '@/components/history/as-of-details';
import { DescribedForm } from '@/components/people/described-form';
import { DirectWorkForecast } from '@/components/releases/direct-work-forecast';
import { ForecastRecord } from '@/components/releases/forecast-record';
import { NoReleases } from '@/components/releases/no-releases';
import { releaseFieldsOf } from '@/components/releases/release-fields';
import { ReleaseTable } from '@/components/releases/release-table';
import { ReleaseTimeline } from '@/components/releases/release-timeline';
import { AnswerLine } from '@/components/ui/answer-line';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { countPromises, listLastChances } from '@/db/queries/forecasts';
import { listProducts } from '@/db/queries/products';
import { listOverrides } from '@/db/queries/release-decisions';
import { listReleases } from '@/db/queries/releases';
import { listTallies } from '@/db/queries/tallies';
import { dayIn } from '@/domain/calendar/day';
import { type FiscalSettings, fiscalYearOf, quarterSpans } from '@/domain/calendar/fiscal';
import { calibrationOf } from '@/domain/forecasts/calibration';
import { workForecast } from '@/domain/forecasts/direct-work';
import { readAskedDay } from '@/domain/history/asked-day';
import { may } from '@/domain/people/rights';
import { fixesPerRelease } from '@/domain/program/fixes-per-release';
import { offCourse } from '@/domain/releases/off-course';
import type { VisibleRelease } from '@/domain/releases/release';
import { isolated } from '@/domain/report/sentence-arguments';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { createReleaseAction } from './actions';
import { ReleasesPast } from './releases-past';

export async function generateMetadata() {
  return { title: (await getTranslations('releases'))('title') };
}

export default async function ReleasesPage({ searchParams }: { searchParams: Promise<{ asOf?: string }> }) {
  const member = await requireMember();
  const [t, formats, organisation, db] = await Promise.all([getTranslations('releases'), getFormats(), currentOrganisation(), readDb()]);
  const today = dayIn(organisation?.timeZone ?? 'UTC', new Date());
  const fiscal: FiscalSettings = { startMonth: organisation?.fiscalStartMonth ?? 1, namedBy: organisation?.fiscalYearNamedBy ?? 'start' };
  const asked = readAskedDay((await searchParams).asOf, today);
  if (asked.kind === 'past')
    return <ReleasesPast {...{ member, formats, fiscal, today }} timeZone={organisation?.timeZone ?? 'UTC'} day={asked.day} />;
  const year = fiscalYearOf(today, fiscal);
  const [lastYear, thisYear, nextYear] = [quarterSpans(year - 1, fiscal), quarterSpans(year, fiscal), quarterSpans(year + 1, fiscal)];
  const from = lastYear[2]?.from ?? today;

  const [products, releases] = [await listProducts(db, member), await listReleases(db, member, { plannedFrom: from })];
  const planned = releases.filter((release): release is VisibleRelease => !release.isMasked && release.status === 'planned');
  const fixes = fixesPerRelease(await listTallies(db, 'release', { a: releases.map(({ id }) => id) }));
  const ids = planned.map(({ id }) => id);
  const [chances, overrides] = [await listLastChances(db, member, ids), await listOverrides(db, member, ids)];
  const next = planned.find((release) => release.plannedOn >= today);
  const names = new Map(products.map((product) => [product.id, product.name]));
  const walkable = products.filter((product) => !product.isCompetitor && !product.archivedAt);

  return (
    <>
      <AnswerLine kicker={t('question')}>
        {next
          ? t('answer', {
              late: planned.filter((release) => release.plannedOn < today).length,
              planned: releases.filter(({ status }) => status === 'planned').length,
              missing: offCourse(planned, fixes, chances, today).length,
              next: isolated(next.name),
              day: formats.day(next.plannedOn),
            })
          : t('answerNone', { late: planned.filter((release) => release.plannedOn < today).length })}
      </AnswerLine>
      <div className="grid gap-6">
        <AsOfDetails action="/releases" asked={asked} today={today} />
        {releases.length === 0 && <NoReleases member={member} lacksProduct={walkable.length === 0} />}
        {releases.length > 0 && (
          <>
            <ReleaseTimeline
              formats={formats}
              releases={releases}
              quarters={[...lastYear.slice(2), ...thisYear, ...nextYear.slice(0, 2)]}
              today={today}
            />
            <ReleaseTable productNames={names} {...{ formats, releases, fixes, chances, overrides, today }} />
            <DirectWorkForecast formats={formats} work={workForecast(await listTallies(db, 'work', { a: 'direct' }), 'direct', today)} />
            <ForecastRecord formats={formats} rows={calibrationOf(await countPromises(db, member))} />
          </>
        )}
        {may(member, 'release.edit') && walkable.length > 0 && (
          <Section id="new" title={t('new.title')}>
            <div className="max-w-xl">
              <DescribedForm
                action={createReleaseAction}
                submit={t('new.submit')}
                groups={[
                  {
                    fields: [
                      { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                      {
                        kind: 'select',
                        name: 'productId',
                        label: t('field.product'),
                        value: walkable[0]?.id ?? '',
                        choices: walkable.map((product) => ({ value: product.id, label: product.name })),
                      },
                      ...releaseFieldsOf({}, (name) => t(`field.${name}`)),
                    ],
                  },
                ]}
              />
            </div>
          </Section>
        )}
      </div>
    </>
  );
}
