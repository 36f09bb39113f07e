const pathOfThisSite = /^\/(?![/\\])/;

/** A path of this site to go back to after signing in; anything else leads home, so no link can send people elsewhere. */
export const safeReturnPath = (path: string | null | undefined): string =>
  path && path.length <= 2000 && pathOfThisSite.test(path) && !hasControlCharacter(path) ? path : '/';

// Browsers drop tabs and line breaks from addresses: "/\t/evil.example" would become "//evil.example".
const hasControlCharacter = (path: string) => [...path].some((character) => character < ' ');
