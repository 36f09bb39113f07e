import type { Span } from '@/domain/calendar/fiscal';
import { dayNumber } from './chart-scale';
import type { DayMarker } from './line';

// Labels nearer than this share of the axis would be written over each other.
const nearest = 0.05;

/** The same lines with one label for neighbours, so that every name can be read. @param markers any order @param list joins names */
export function nearMarkers(markers: readonly DayMarker[], axis: Span, list: (names: readonly string[]) => string): DayMarker[] {
  const days = dayNumber(axis.to) - dayNumber(axis.from);
  const groups: DayMarker[][] = [];
  for (const marker of [...markers].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && dayNumber(marker.day) - dayNumber(last.day) <= nearest * days) group.push(marker);
    else groups.push([marker]);
  }
  return groups.flatMap((group) => {
    const names = [...new Set(group.map((marker) => shortName(marker.label)))];
    const uprights = [...new Set(group.map((marker) => marker.day))];
    return uprights.map((day, index) => ({ day, label: index === 0 ? list(names) : '' }));
  });
}

/** "App 5.1: events you can trust" is App 5.1 beside a line. */
const shortName = (name: string) => name.split(/[:：]/u)[0]?.trim() || name;
