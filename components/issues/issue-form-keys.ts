import type { FieldDescription } from '@/components/people/field-description';

/** What every form of an issue carries beside its fields. `requestKey` is made when the page is drawn, so that sending twice has one effect. */
export type IssueFormKeys = { issueId: string; version: number; requestKey: string };

/** @param form tells the forms of one page apart: a key stands for one deed */
export const hiddenFields = ({ issueId, version, requestKey }: IssueFormKeys, form: string): FieldDescription[] => [
  { kind: 'hidden', name: 'issueId', value: issueId },
  { kind: 'hidden', name: 'version', value: String(version) },
  { kind: 'hidden', name: 'requestKey', value: `${requestKey}-${form}` },
];
