/** Whether a program's key still opens anything. A disabled person's keys open nothing, until the person is back. */
export type KeyState = 'open' | 'asleep' | 'ended';

export function keyState(key: { revokedAt: Date | null; isPersonDisabled: boolean }): KeyState {
  if (key.revokedAt) return 'ended';
  return key.isPersonDisabled ? 'asleep' : 'open';
}
