import admin from './fr/admin.json';
import goals from './fr/goals.json';
import history from './fr/history.json';
import home from './fr/home.json';
import imports from './fr/imports.json';
import issues from './fr/issues.json';
import journeys from './fr/journeys.json';
import mail from './fr/mail.json';
import outcomes from './fr/outcomes.json';
import people from './fr/people.json';
import program from './fr/program.json';
import reach from './fr/reach.json';
import releases from './fr/releases.json';
import report from './fr/report.json';
import reportFiles from './fr/report-files.json';
import shell from './fr/shell.json';
import triage from './fr/triage.json';
import ui from './fr/ui.json';
import walkthroughs from './fr/walkthroughs.json';

export const fr = {
  admin,
  goals,
  history,
  home,
  imports,
  issues,
  journeys,
  mail,
  outcomes,
  people,
  program,
  reach,
  releases,
  report,
  reportFiles,
  shell,
  triage,
  ui,
  walkthroughs,
};
