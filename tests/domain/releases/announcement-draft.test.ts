import { expect, test } from 'vitest';
import { type AnnouncedFix, draftAnnouncement, mostAnnouncedFixes } from '@/domain/releases/announcement-draft';

const words = {
  heading: 'App · 5.1',
  opening: (fixes: number) => (fixes === 0 ? 'It is here.' : `It is here with ${fixes}.`),
  gravest: 'Worst',
  others: 'Also',
  toTranslate: 'To translate',
  solved: (text: string) => `New: ${text}`,
  fixed: 'Fixed.',
  closing: 'Thanks.',
};
const fix = (title: string, severity: AnnouncedFix['severity'] = null, solution = ''): AnnouncedFix => ({ title, severity, solution });

test('a draft tells the gravest first, what is new in each as people wrote it, and keeps another script apart', () => {
  const fixes = [
    fix('Push\nlate', 4, 'New provider'),
    fix('列表打不开', 3, '已修复'),
    fix('List times out', 1),
    fix('Night', null, 'Says “empty.”'),
  ];
  expect(draftAnnouncement(fixes, 'en', words)).toBe(
    [
      'App · 5.1',
      'It is here with 4.',
      'Worst\n• Push late\n  New: New provider.',
      'Also\n• List times out\n  Fixed.\n• Night\n  New: Says “empty.”',
      'To translate\n• 列表打不开\n  New: 已修复。',
      'Thanks.',
    ].join('\n\n'),
  );
});

test('a Chinese title with an English name in it is Chinese, and one kind of problem needs no heading', () => {
  expect(draftAnnouncement([fix('App 打不开', 2)], 'zh', words)).toBe(
    'App · 5.1\n\nIt is here with 1.\n\n• App 打不开\n  Fixed.\n\nThanks.',
  );
});

test('nothing fixed leaves the frame, and a number that may be cut short is not said', () => {
  expect(draftAnnouncement([], 'en', words)).toBe('App · 5.1\n\nIt is here.\n\nThanks.');
  expect(draftAnnouncement(Array(mostAnnouncedFixes).fill(fix('A')), 'en', words)).toContain('It is here.\n');
});
