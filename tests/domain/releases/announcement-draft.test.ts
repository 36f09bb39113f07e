import { expect, test } from 'vitest';
import { draftAnnouncement } from '@/domain/releases/announcement-draft';

const words = {
  opening: 'New:',
  wanted: (text: string) => `You wanted: ${text}`,
  solved: (text: string) => `Now: ${text}`,
  closing: 'Thanks.',
};

test('a draft says what customers wanted, or the title, and what was done, in the words that are there and no others', () => {
  const fixes = [
    { title: 'Push late', wanted: 'to hear the bell\nat once', solution: 'New provider' },
    { title: 'List times out', wanted: ' ', solution: '' },
    { title: '列表打不开', wanted: '', solution: '已修复' },
  ];
  expect(draftAnnouncement(fixes, words)).toBe(
    'New:\n\n• You wanted: to hear the bell at once. Now: New provider.\n• List times out.\n• 列表打不开。 Now: 已修复。\n\nThanks.',
  );
  expect(draftAnnouncement([], words)).toBe('New:\n\nThanks.');
});
