'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the server's HTML and in the first picture, true from then on: for what needs JavaScript. */
export const useIsHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
