/** Set by proxy.ts on every page's request, so that signing in leads back to the page asked for. */
export const pathHeader = 'x-parcours-path';
