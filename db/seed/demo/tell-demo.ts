import type { Day } from '@/domain/calendar/day';
import { type Book, openBook } from './book';
import { holidaysAround, storyCalendar } from './calendar';
import { tellInOrder } from './deed';
import { tellYears } from './fiscal-story';
import { openLedger } from './ledger';
import { linkGoals } from './link-goals';
import { randomFrom } from './random';
import { allIssues, issueNamed } from './story/all-issues';
import { tellAnnouncements } from './tell-announcements';
import { tellComments } from './tell-comments';
import { tellGoals } from './tell-goals';
import { issueDeeds, type Numbering } from './tell-issues';
import { tellOutcomes } from './tell-outcomes';
import { tellReach } from './tell-reach';
import { tellReleaseDecisions } from './tell-release-decisions';
import { releaseDeeds } from './tell-releases';
import { type Walked, walkDeeds } from './tell-walkthroughs';
import { layOutWorld, type World } from './world';

export const workingDays = [1, 2, 3, 4, 5];

export type ToldDemo = ReturnType<typeof tellDemo>;

/** The whole story as it stands on a day, before anything is stored: the same day and seed tell the same. */
export function tellDemo(today: Day, seed: number) {
  const days = holidaysAround(today);
  const calendar = storyCalendar(today, { workingDays, holidays: new Set(days.map(({ day }) => day)) });
  const book = openBook(calendar, randomFrom(seed));
  const world = layOutWorld(book);
  const goals = tellGoals(book, world, tellYears(calendar));
  const { ledger, walked, numbering } = tellLives(book, world);
  const said = tellComments(book, ledger, allIssues);
  const issues = [...ledger.issues.entries()]
    .map(([ref, issue]) => linkGoals(book, issue, issueNamed(ref), goals))
    .sort((one, other) => one.seq - other.seq);
  const reached = tellReach(book, world, ledger);
  const decided = tellReleaseDecisions(book, ledger);
  const announced = tellAnnouncements(book, ledger);
  const agreed = tellOutcomes(book, ledger, goals, reached);
  return { days, book, world, goals, ledger, walked, numbering, said, issues, reached, decided, announced, agreed };
}

function tellLives(book: Book, world: World) {
  const ledger = openLedger(book);
  const walked: Walked = { walkthroughs: new Map(), walkers: [], steps: [] };
  const numbering: Numbering = { seq: 0, byProduct: new Map() };
  tellInOrder([
    ...releaseDeeds(book, world, ledger),
    ...walkDeeds(book, world, ledger, walked, allIssues),
    ...allIssues.flatMap((issue) => issueDeeds({ book, world, ledger, walked, numbering }, issue)),
  ]);
  return { ledger, walked, numbering };
}
