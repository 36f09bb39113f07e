import { expect, test } from 'vitest';
import { preferredLocale } from '@/domain/people/preferred-locale';

test('a language chosen before wins over the browser’s', () => {
  expect(preferredLocale('fa', 'de-DE,de;q=0.9')).toBe('fa');
});

test('the browser’s best language that we speak is taken', () => {
  expect(preferredLocale(undefined, 'pt-BR,pt;q=0.9,fr;q=0.5,de;q=0.8')).toBe('de');
  expect(preferredLocale('klingon', 'zh-Hans-CN')).toBe('zh');
});

test('nothing is guessed from a header that says nothing', () => {
  expect(preferredLocale(undefined, null)).toBeUndefined();
  expect(preferredLocale(undefined, '*, ;q=,,')).toBeUndefined();
});
