import admin from './de/admin.json';
import goals from './de/goals.json';
import history from './de/history.json';
import home from './de/home.json';
import imports from './de/imports.json';
import issues from './de/issues.json';
import journeys from './de/journeys.json';
import mail from './de/mail.json';
import outcomes from './de/outcomes.json';
import people from './de/people.json';
import program from './de/program.json';
import reach from './de/reach.json';
import releases from './de/releases.json';
import report from './de/report.json';
import reportFiles from './de/report-files.json';
import shell from './de/shell.json';
import triage from './de/triage.json';
import ui from './de/ui.json';
import walkthroughs from './de/walkthroughs.json';

export const de = {
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
