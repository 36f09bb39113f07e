import { expect, test } from 'vitest';
import { levelDigit } from '@/components/ui/level-digit';

test('levels are written in Persian digits for Persian readers, priorities stay as they are', () => {
  expect([levelDigit('fa', 4), levelDigit('fa', '0'), levelDigit('fa', 'P1'), levelDigit('zh', 3)]).toEqual(['۴', '۰', 'P1', '3']);
});
