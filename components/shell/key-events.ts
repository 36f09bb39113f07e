/** Asks the keyboard layer, wherever it is, to list the keys. */
export const showKeysEvent = 'parcours:show-keys';
