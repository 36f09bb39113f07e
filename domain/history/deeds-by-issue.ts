import type { Event } from './event';

/** The lines about issues themselves, by issue; what was said or shown about an issue is left out. */
export function deedsByIssue<Line extends Pick<Event, 'noun' | 'subjectId'>>(lines: readonly Line[]): Map<string, Line[]> {
  const deeds = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.noun !== 'issue') continue;
    const theirs = deeds.get(line.subjectId);
    if (theirs) theirs.push(line);
    else deeds.set(line.subjectId, [line]);
  }
  return deeds;
}
