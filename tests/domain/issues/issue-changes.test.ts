import { expect, test } from 'vitest';
import { issueChanges, newIssueFields } from '@/domain/issues/issue-changes';

test('a field that was not sent is not changed', () => {
  expect(issueChanges.parse({})).toEqual({});
  expect(Object.keys(issueChanges.parse({ title: 'Slow' }))).toEqual(['title']);
  expect(Object.keys(newIssueFields.parse({ title: 'Slow', productId: 'p1' })).sort()).toEqual(['productId', 'title']);
});

test('an emptied text is empty, an emptied choice is nothing', () => {
  expect(issueChanges.parse({ solution: null, severity: null, ownerId: null, dueOn: null, reach: '' })).toEqual({
    solution: '',
    severity: null,
    ownerId: null,
    dueOn: null,
    reach: null,
  });
});

test('severity 0 is a severity, typed or as a number', () => {
  expect(issueChanges.parse({ severity: '0' })).toEqual({ severity: 0 });
  expect(issueChanges.parse({ severity: 4 })).toEqual({ severity: 4 });
  expect(issueChanges.safeParse({ severity: '5' }).success).toBe(false);
  expect(issueChanges.safeParse({ severity: 'x' }).success).toBe(false);
});

test('a question is answered by yes, on or true', () => {
  expect(issueChanges.parse({ needsRelease: 'yes' })).toEqual({ needsRelease: true });
  expect(issueChanges.parse({ needsRelease: 'no' })).toEqual({ needsRelease: false });
});

test('unknown fields are refused', () => {
  expect(issueChanges.safeParse({ version: 3 }).success).toBe(false);
  expect(issueChanges.safeParse({ slipCount: 0 }).success).toBe(false);
});
