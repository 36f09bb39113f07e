import type { DemoIssue } from './demo-issue';
import { appFirstHourIssues } from './issues-app-first-hour';
import { appLatelyIssues } from './issues-app-lately';
import { appLaterIssues } from './issues-app-later';
import { bellInstallIssues } from './issues-bell-install';
import { bellUseIssues } from './issues-bell-use';
import { germanIssues } from './issues-de';
import { persianIssues } from './issues-fa';
import { frenchIssues } from './issues-fr';
import { hotlineIssues } from './issues-hotline';
import { incomingIssues } from './issues-incoming';
import { rivalIssues } from './issues-rival';
import { shopIssues } from './issues-shop';
import { chineseIssues } from './issues-zh';

export const allIssues: readonly DemoIssue[] = [
  ...appFirstHourIssues,
  ...appLaterIssues,
  ...appLatelyIssues,
  ...bellInstallIssues,
  ...bellUseIssues,
  ...hotlineIssues,
  ...shopIssues,
  ...rivalIssues,
  ...chineseIssues,
  ...frenchIssues,
  ...germanIssues,
  ...persianIssues,
  ...incomingIssues,
];

export function issueNamed(ref: string): DemoIssue {
  const issue = allIssues.find((each) => each.ref === ref);
  if (!issue) throw new Error(`No issue of the demo is called “${ref}”.`);
  return issue;
}
