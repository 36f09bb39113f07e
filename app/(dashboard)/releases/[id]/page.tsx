import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AsOfDetails } from '@/components/history/as-of-details';
import { MaskedRelease } from '@/components/releases/masked-release';
import { ReleaseBody, type ReleaseDecisions } from '@/components/releases/release-body';
import type { Outlook } from '@/components/releases/release-outlook';
import { readDb } from '@/db/connection';
import { countOpenAhead, readPace } from '@/db/queries/forecasts';
import { listProducts } from '@/db/queries/products';
import { findReachPercent, listReachPoints } from '@/db/queries/reach';
import { findApproval, listKeysOf, listOpenCatastrophes, listOverrides } from '@/db/queries/release-decisions';
import {
  listDateMoves,
  listOfReleaseInStatus,
  listScopeMovesAfter,
  listSlippedOfRelease,
  listUncheckedOfRelease,
} from '@/db/queries/release-page';
import { findRelease, listOpenReleases } from '@/db/queries/releases';
import { listTallies } from '@/db/queries/tallies';
import { type Day, dayIn } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { chancesOfDropping, dropOrderOf, releaseForecast } from '@/domain/forecasts/release-forecast';
import { throughputSince, weeklyThroughput } from '@/domain/forecasts/weekly-throughput';
import { readAskedDay } from '@/domain/history/asked-day';
import type { TallyRow } from '@/domain/history/flow';
import { isOpen } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { fixesPerRelease } from '@/domain/program/fixes-per-release';
import { countedOfReleases, fixFunnel } from '@/domain/reach/fix-funnel';
import { reachStateOf } from '@/domain/reach/reached-on';
import { type BurnRow, burnKinds } from '@/domain/releases/burn-up';
import type { VisibleRelease } from '@/domain/releases/release';
import { computedColour } from '@/domain/releases/release-colour';
import { slipsByCause } from '@/domain/releases/slips-by-cause';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { OutcomesOf } from '../../outcomes/outcomes-of';
import { cancelReleaseAction, shipReleaseAction, updateReleaseAction } from '../actions';
import {
  approveShippingAction,
  overrideColourAction,
  pasteReachAction,
  recordReachAction,
  removeReachAction,
  takeBackApprovalAction,
  takeBackOverrideAction,
} from './actions';
import { ReleasePast } from './release-past';

const mostUnchecked = 5_000;
const mostListed = 50;

export async function generateMetadata() {
  return { title: (await getTranslations('releases'))('title') };
}

type ReleasePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ asOf?: string }> };

export default async function ReleasePage({ params, searchParams }: ReleasePageProps) {
  const member = await requireMember();
  const [{ id }, formats, organisation, db] = [await params, await getFormats(), await currentOrganisation(), await readDb()];
  const release = await findRelease(db, member, id);
  if (!release) notFound();
  const counts = await listTallies(db, 'release', { a: id });
  const carries = fixesPerRelease(counts).get(id) ?? { planned: 0, fixed: 0, open: 0, toVerify: 0 };
  if (release.isMasked) return <MaskedRelease fixed={carries.fixed} planned={carries.planned} />;

  const burnRows = (await listTallies(db, 'burn', { a: id })).flatMap((row): BurnRow[] => {
    const kind = burnKinds.find((candidate) => candidate === row.c);
    return kind ? [{ day: row.b, kind, n: row.n }] : [];
  });
  const timeZone = organisation?.timeZone ?? 'UTC';
  const today = dayIn(timeZone, new Date());
  const asked = readAskedDay((await searchParams).asOf, today);
  if (asked.kind === 'past') return <ReleasePast {...{ member, formats, release, carries, burnRows, today, timeZone }} day={asked.day} />;
  const isEditor = may(member, 'release.edit');
  const others = isEditor ? await listOpenReleases(db, member, release.productId) : [];
  const product = (await listProducts(db, member)).find((candidate) => candidate.id === release.productId);
  const unchecked = await listUncheckedOfRelease(db, member, id, mostUnchecked);
  const unfinished = unchecked.filter((issue) => isOpen(issue.status));
  const outlook =
    release.status === 'planned' && carries.planned > 0 ? await readOutlook(member, release, carries.open, unfinished, today) : null;
  return (
    <>
      <ReleaseBody
        formats={formats}
        release={release}
        productName={product?.name ?? ''}
        today={today}
        counts={counts}
        carries={carries}
        burnRows={burnRows}
        unchecked={unchecked}
        unfinished={unfinished}
        outlook={outlook}
        causes={slipsByCause(await listTallies(db, 'causes', { a: id }))}
        decisions={await readDecisions(member, release, carries.open, outlook, today, formats)}
        maySeeAhead={may(member, 'release.seeConfidential')}
        toVerify={await listOfReleaseInStatus(db, member, id, 'released', mostListed)}
        slipped={await listSlippedOfRelease(db, member, id, mostListed)}
        moves={await listDateMoves(db, member, id)}
        scopeMoves={release.freezeOn ? await listScopeMovesAfter(db, member, id, release.freezeOn, mostListed) : []}
        last={await readLastMile(member, release, counts, today, formats)}
        others={others.filter((other): other is VisibleRelease => !other.isMasked && other.id !== id)}
        actions={isEditor ? { update: updateReleaseAction, cancel: cancelReleaseAction, ship: shipReleaseAction } : undefined}
      />
      <OutcomesOf member={member} about={{ releaseId: id }} query={`release=${id}`} />
      <AsOfDetails action={`/releases/${id}`} asked={asked} today={today} />
    </>
  );
}

/** What people say and answer for beside the figures: a colour, shipping with a catastrophe open. */
async function readDecisions(
  member: Member,
  release: VisibleRelease,
  open: number,
  outlook: Outlook | null,
  today: Day,
  formats: Formats,
): Promise<ReleaseDecisions> {
  const db = await readDb();
  const approval = await findApproval(db, member, release.id);
  const isPlanned = release.status === 'planned';
  const catastrophes = isPlanned ? await listOpenCatastrophes(db, member, release.id) : [];
  const chance = outlook?.forecast.kind === 'forecast' ? outlook.forecast.chance : null;
  return {
    colour: {
      formats,
      releaseId: release.id,
      computed: computedColour(release, open, chance, today),
      override: isPlanned ? (await listOverrides(db, member, [release.id])).get(release.id) : undefined,
      actions: isPlanned && may(member, 'release.edit') ? { override: overrideColourAction, takeBack: takeBackOverrideAction } : undefined,
    },
    approval: {
      ...{ formats, isPlanned },
      releaseId: release.id,
      blocking: catastrophes.filter(({ id }) => !approval?.issueIds.includes(id)).map(({ key }) => key),
      approval: approval && { ...approval, keys: await listKeysOf(db, member, approval.issueIds) },
      actions: may(member, 'release.approve') ? { approve: approveShippingAction, takeBack: takeBackApprovalAction } : undefined,
    },
  };
}

/** Who has it, and how far its fixes came; once it shipped. */
async function readLastMile(member: Member, release: VisibleRelease, counts: readonly TallyRow[], today: Day, formats: Formats) {
  if (!release.shippedOn) return null;
  const db = await readDb();
  const rows = await listReachPoints(db, member, release.id);
  const threshold = (await findReachPercent(db, release.productId)) / 100;
  const reached = reachStateOf(rows, threshold).reachedOn ? [release.id] : [];
  return {
    funnel: fixFunnel(countedOfReleases(counts), new Set(reached), 0),
    reach: {
      ...{ formats, rows, threshold, today },
      subject: { name: 'releaseId' as const, id: release.id },
      startedOn: release.shippedOn,
      actions: may(member, 'reach.measure') ? reachActions : undefined,
    },
  };
}

const reachActions = { type: recordReachAction, paste: pasteReachAction, remove: removeReachAction };

async function readOutlook(
  member: Member,
  release: VisibleRelease,
  remaining: number,
  unfinished: readonly { key: string; priority: string | null; severity: number | null }[],
  today: Day,
): Promise<Outlook> {
  const db = await readDb();
  const { rows, beganOn } = await readPace(db, member, release.productId, throughputSince(today));
  const pace = weeklyThroughput(rows, beganOn, today);
  const waiting = { remaining, ahead: await countOpenAhead(db, member, release) };
  return {
    forecast: releaseForecast(pace, waiting, release.plannedOn, today),
    chances: chancesOfDropping(pace, waiting, release.plannedOn, today),
    dropOrder: dropOrderOf(unfinished).map(({ key }) => key),
  };
}
