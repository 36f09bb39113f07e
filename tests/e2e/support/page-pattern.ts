/** The route an address belongs to: ids, keys and years become `*`, what is asked for is left away. */
export function pagePattern(address: string): string {
  const { pathname } = new URL(address, 'http://here');
  return pathname.replaceAll(/\/([A-Za-z]+-?\d+|\d+|[\w-]{20,})(?=\/|$)/g, '/*');
}
