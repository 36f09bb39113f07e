import type { GoalRefusal } from './goals/goal-refusals';
import type { ImportRefusal } from './imports/import-refusals';
import type { IssueRefusal } from './issues/issue-refusals';
import type { JourneyRefusal } from './journeys/journey-refusals';
import type { MailRefusal } from './mail/mail-refusals';
import type { AdminRefusal } from './organisation/admin-refusals';
import type { OutcomeRefusal } from './outcomes/outcome-refusals';
import type { PeopleRefusal } from './people/people-refusals';
import type { ReachRefusal } from './reach/reach-refusals';
import type { ReleaseRefusal } from './releases/release-refusals';
import type { ReportFileRefusal } from './report/report-file-refusals';
import type { ReportRefusal } from './report/report-refusals';
import type { WalkthroughRefusal } from './walkthroughs/walkthrough-refusals';

/** Every "no" a rule can give, as `<noun>.<name>`. A refusal without a sentence in every language does not compile. */
export type RefusalCode =
  | AdminRefusal
  | GoalRefusal
  | ImportRefusal
  | IssueRefusal
  | JourneyRefusal
  | MailRefusal
  | OutcomeRefusal
  | PeopleRefusal
  | ReachRefusal
  | ReleaseRefusal
  | ReportRefusal
  | ReportFileRefusal
  | WalkthroughRefusal;
