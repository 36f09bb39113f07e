import type { FieldDescription } from '@/components/people/field-description';
import type { Release } from '@/domain/releases/release';

type ReleaseWords = (
  name: 'name' | 'plannedOn' | 'freezeOn' | 'freezeHint' | 'notes' | 'isConfidential' | 'confidentialHint' | 'why' | 'whyHint',
) => string;

/** The fields of a release; why its day moves is asked only once it has one. */
export function releaseFieldsOf(release: Partial<Release>, words: ReleaseWords, cause?: FieldDescription): FieldDescription[] {
  const isStored = release.plannedOn !== undefined;
  return [
    { kind: 'text', name: 'name', label: words('name'), value: release.name, maxLength: 200 },
    { kind: 'day', name: 'plannedOn', label: words('plannedOn'), value: release.plannedOn },
    ...(isStored
      ? [{ kind: 'area' as const, name: 'note', label: words('why'), hint: words('whyHint'), isOptional: true, maxLength: 20_000 }]
      : []),
    ...(isStored && cause ? [cause] : []),
    {
      kind: 'day',
      name: 'freezeOn',
      label: words('freezeOn'),
      hint: words('freezeHint'),
      value: release.freezeOn ?? undefined,
      isOptional: true,
    },
    { kind: 'area', name: 'notes', label: words('notes'), value: release.notes, isOptional: true, maxLength: 20_000 },
    {
      kind: 'check',
      name: 'isConfidential',
      label: words('isConfidential'),
      hint: words('confidentialHint'),
      isChecked: release.isConfidential ?? false,
    },
  ];
}
