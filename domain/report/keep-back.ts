import { namesIn } from './make-words';
import type { Report } from './report';
import type { Words } from './report-words';
import type { Sentence } from './sentence';

export type Secrets = { releaseIds: ReadonlySet<string>; outcomeIds: ReadonlySet<string>; names: readonly string[] };

/**
 * A frozen report without what has become confidential since. What was confidential when it was frozen is not in it at all;
 * this is for releases that were declared so afterwards.
 */
export function keepBack(report: Report, secrets: Secrets): Report {
  const isOpen = ({ id }: { id: string }) => !secrets.releaseIds.has(id);
  const { better, late, charts, decisions, words } = report;
  const proven = better.proven.filter(({ id }) => !secrets.outcomeIds.has(id));
  const [slipped, risky] = [late.slipped.filter(isOpen), late.risky.filter(isOpen)];
  const gone = new Set([...late.slipped, ...late.risky].flatMap((release) => (isOpen(release) ? [] : [release.id])));
  return {
    ...report,
    better: { ...better, proven },
    late: { ...late, slipped, risky, hiddenReleases: late.hiddenReleases + gone.size },
    decisions: decisions.filter(({ releaseId }) => releaseId === null || !secrets.releaseIds.has(releaseId)),
    charts: { ...charts, burnUp: charts.burnUp && secrets.releaseIds.has(charts.burnUp.releaseId) ? null : charts.burnUp },
    words: {
      summary: withoutNames(words.summary, secrets.names),
      goals: withoutNames(words.goals, secrets.names),
      better: withoutNames(words.better, secrets.names),
      late: withoutNames(words.late, secrets.names),
      decisions: withoutNames(words.decisions, secrets.names),
    },
  };
}

function withoutNames(words: Words, names: readonly string[]): Words {
  const isWithheld = words.isWithheld || (words.edited !== null && namesIn(words.edited.text, names).length > 0);
  return { draft: words.draft.filter((sentence) => !tells(sentence, names)), edited: isWithheld ? null : words.edited, isWithheld };
}

const tells = (sentence: Sentence, names: readonly string[]) =>
  Object.values(sentence.values).some((value) => {
    if (value.as === 'text') return namesIn(value.value, names).length > 0;
    return value.as === 'texts' && value.value.some((one) => namesIn(one, names).length > 0);
  });
