type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;
type Spot = { tagName: string; type?: string; role?: string | null; isContentEditable?: boolean };

/**
 * The name of a pressed key: `KeyJ`, `Digit3`, `Enter`, `Shift+KeyJ`, `?`, `/`; null when Ctrl, Alt or Meta is held.
 * A Latin letter counts as written (AZERTY's A is KeyA); on other layouts the position counts, so Persian ت is KeyJ.
 */
export function keyName(press: Press): string | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  if (/^[?؟？]$/.test(press.key)) return '?';
  if (press.key === '/' || (press.code === 'Slash' && isForeign(press.key))) return press.shiftKey && press.key !== '/' ? '?' : '/';
  const code = /^[a-z]$/i.test(press.key)
    ? `Key${press.key.toUpperCase()}`
    : press.code.replace(/^Numpad(?=\d)/, 'Digit').replace('NumpadEnter', 'Enter');
  if (!code) return null;
  return press.shiftKey && !code.startsWith('Digit') ? `Shift+${code}` : code;
}

/** ⌘K or Ctrl-K, also by position. */
export const opensPalette = (press: Press) =>
  (press.ctrlKey || press.metaKey) &&
  !press.altKey &&
  !press.shiftKey &&
  (press.key.toLowerCase() === 'k' || (press.code === 'KeyK' && isForeign(press.key)));

/** Whether keys pressed here write or choose something, so that no shortcut may fire. */
export function isTextSpot(spot: Spot): boolean {
  if (spot.isContentEditable) return true;
  if (spot.role && textRoles.has(spot.role)) return true;
  const tag = spot.tagName.toLowerCase();
  if (tag === 'textarea' || tag === 'select') return true;
  return tag === 'input' && !clickedInputs.has(spot.type ?? 'text');
}

/** Whether Enter and Space already mean something here. */
export const isPressable = (spot: Spot) =>
  ['a', 'button', 'summary', 'input'].includes(spot.tagName.toLowerCase()) || spot.role === 'button';

const textRoles = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'menu',
  'menuitem',
  'spinbutton',
  'slider',
  'option',
  'grid',
  'gridcell',
]);
const clickedInputs = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image']);

const isForeign = (key: string) => key.length === 1 && key.charCodeAt(0) > 127;
