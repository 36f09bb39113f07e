import { expect, test } from 'vitest';
import { joinSentences } from '@/components/ui/join-sentences';

test('sentences stand beside each other as their language writes them, and missing ones leave no gap', () => {
  expect(joinSentences('It fell.', undefined, 'It will rise.')).toBe('It fell. It will rise.');
  expect(joinSentences('指标下降。', '', '年底会上升。')).toBe('指标下降。年底会上升。');
});
