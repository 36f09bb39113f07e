import type { ComponentProps } from 'react';

/**
 * A way to another page. A plain anchor, because pages hold hundreds; components/shell/use-soft-navigation.ts
 * takes the click and fetches only what changes. `scroll={false}` stays where one is.
 */
export function Link({ scroll = true, ...rest }: ComponentProps<'a'> & { href: string; scroll?: boolean }) {
  return <a data-stays={scroll ? undefined : ''} {...rest} />;
}
