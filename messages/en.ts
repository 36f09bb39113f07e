import admin from './en/admin.json';
import goals from './en/goals.json';
import history from './en/history.json';
import home from './en/home.json';
import imports from './en/imports.json';
import issues from './en/issues.json';
import journeys from './en/journeys.json';
import mail from './en/mail.json';
import outcomes from './en/outcomes.json';
import people from './en/people.json';
import program from './en/program.json';
import reach from './en/reach.json';
import releases from './en/releases.json';
import report from './en/report.json';
import reportFiles from './en/report-files.json';
import shell from './en/shell.json';
import triage from './en/triage.json';
import ui from './en/ui.json';
import walkthroughs from './en/walkthroughs.json';

export const en = {
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
