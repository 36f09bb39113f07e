/** Jira's markup that only its own pages can show, as plain words. @param accounts whose account an id is */
export const plainTrackerText = (text: string, accounts: ReadonlyMap<string, string>): string =>
  text
    .replace(/\{color(?::[^}]*)?\}/g, '')
    .replace(/\[~(?:accountid:)?([^\]\s]{1,128})\]/g, (_mention, id: string) => `@${accounts.get(id) ?? id}`);

export type TrackerComment = { at: string; author: string; body: string };

/** A comment as Jira exports it, `date;account;text`. Undefined: a plain remark. */
export function trackerComment(text: string): TrackerComment | undefined {
  const match = /^([^;\n]{6,40});([^;\n]{0,128});([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const [, at = '', author = '', body = ''] = match;
  return /\d/.test(at) ? { at, author, body: body.trim() } : undefined;
}
