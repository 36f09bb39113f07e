import { expect, test } from 'vitest';
import { isPressable, isTextSpot, keyName, opensPalette } from '@/components/shell/key-press';

const press = (
  key: string,
  code: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing', boolean>> = {},
) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});

test('a Latin letter counts as written, also on AZERTY', () => {
  expect(keyName(press('j', 'KeyJ'))).toBe('KeyJ');
  expect(keyName(press('a', 'KeyQ'))).toBe('KeyA');
  expect(keyName(press('J', 'KeyJ', { shiftKey: true }))).toBe('Shift+KeyJ');
});

test('on a Persian, Arabic or Cyrillic layout the position counts', () => {
  expect(keyName(press('ت', 'KeyJ'))).toBe('KeyJ');
  expect(keyName(press('о', 'KeyJ'))).toBe('KeyJ');
});

test('digits count by position, on the number pad as well', () => {
  expect(keyName(press('3', 'Digit3'))).toBe('Digit3');
  expect(keyName(press('۳', 'Digit3'))).toBe('Digit3');
  expect(keyName(press('"', 'Digit3'))).toBe('Digit3');
  expect(keyName(press('3', 'Numpad3'))).toBe('Digit3');
});

test('the question mark and the slash are found wherever a layout puts them', () => {
  expect(keyName(press('?', 'Minus', { shiftKey: true }))).toBe('?');
  expect(keyName(press('؟', 'Slash', { shiftKey: true }))).toBe('?');
  expect(keyName(press('/', 'Digit7', { shiftKey: true }))).toBe('/');
  expect(keyName(press('÷', 'Slash'))).toBe('/');
});

test('nothing fires while Ctrl, Alt or Meta is held or a Chinese word is being composed', () => {
  expect(keyName(press('c', 'KeyC', { ctrlKey: true }))).toBeNull();
  expect(keyName(press('c', 'KeyC', { metaKey: true }))).toBeNull();
  expect(keyName(press('c', 'KeyC', { altKey: true }))).toBeNull();
  expect(keyName(press('c', 'KeyC', { isComposing: true }))).toBeNull();
});

test('⌘K and Ctrl-K open the palette on every layout', () => {
  expect(opensPalette(press('k', 'KeyK', { ctrlKey: true }))).toBe(true);
  expect(opensPalette(press('ن', 'KeyK', { metaKey: true }))).toBe(true);
  expect(opensPalette(press('k', 'KeyK'))).toBe(false);
});

test('fields, lists and date segments keep their keys', () => {
  expect(isTextSpot({ tagName: 'INPUT', type: 'text' })).toBe(true);
  expect(isTextSpot({ tagName: 'INPUT', type: 'date' })).toBe(true);
  expect(isTextSpot({ tagName: 'TEXTAREA' })).toBe(true);
  expect(isTextSpot({ tagName: 'SELECT' })).toBe(true);
  expect(isTextSpot({ tagName: 'DIV', isContentEditable: true })).toBe(true);
  expect(isTextSpot({ tagName: 'DIV', role: 'spinbutton' })).toBe(true);
  expect(isTextSpot({ tagName: 'INPUT', type: 'checkbox' })).toBe(false);
  expect(isTextSpot({ tagName: 'A' })).toBe(false);
});

test('Enter on a link or a button stays theirs', () => {
  expect(isPressable({ tagName: 'A' })).toBe(true);
  expect(isPressable({ tagName: 'SUMMARY' })).toBe(true);
  expect(isPressable({ tagName: 'TR' })).toBe(false);
});
