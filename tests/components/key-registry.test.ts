import { expect, test, vi } from 'vitest';
import { findKey, registeredKeys, registerKeys } from '@/components/shell/key-registry';

test('the newest page’s key wins and gives way when the page is left', () => {
  const older = vi.fn();
  const newer = vi.fn();
  const leaveOlder = registerKeys(() => ({ KeyJ: { label: 'Next', run: older } }));
  const leaveNewer = registerKeys(() => ({ KeyJ: { label: 'Next finding', run: newer } }));
  expect(findKey('KeyJ')?.label).toBe('Next finding');
  expect(registeredKeys()).toHaveLength(1);
  leaveNewer();
  expect(findKey('KeyJ')?.label).toBe('Next');
  leaveOlder();
  expect(findKey('KeyJ')).toBeUndefined();
});
