import admin from './zh/admin.json';
import goals from './zh/goals.json';
import history from './zh/history.json';
import home from './zh/home.json';
import imports from './zh/imports.json';
import issues from './zh/issues.json';
import journeys from './zh/journeys.json';
import mail from './zh/mail.json';
import outcomes from './zh/outcomes.json';
import people from './zh/people.json';
import program from './zh/program.json';
import reach from './zh/reach.json';
import releases from './zh/releases.json';
import report from './zh/report.json';
import reportFiles from './zh/report-files.json';
import shell from './zh/shell.json';
import triage from './zh/triage.json';
import ui from './zh/ui.json';
import walkthroughs from './zh/walkthroughs.json';

export const zh = {
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
