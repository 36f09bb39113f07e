import admin from './fa/admin.json';
import goals from './fa/goals.json';
import history from './fa/history.json';
import home from './fa/home.json';
import imports from './fa/imports.json';
import issues from './fa/issues.json';
import journeys from './fa/journeys.json';
import mail from './fa/mail.json';
import outcomes from './fa/outcomes.json';
import people from './fa/people.json';
import program from './fa/program.json';
import reach from './fa/reach.json';
import releases from './fa/releases.json';
import report from './fa/report.json';
import reportFiles from './fa/report-files.json';
import shell from './fa/shell.json';
import triage from './fa/triage.json';
import ui from './fa/ui.json';
import walkthroughs from './fa/walkthroughs.json';

export const fa = {
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
