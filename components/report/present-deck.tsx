'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, LinkButton } from '@/components/ui/button';

type PresentDeckProps = {
  leave: string;
  words: Record<'next' | 'previous' | 'leave' | 'hint', string>;
  /** "2 of 6" for each screen. */
  places: readonly string[];
  isMirrored: boolean;
  children: ReactNode;
};

/** Screens beside each other. Swiping and scrolling are the browser's own; keys and buttons scroll to the neighbour. */
export function PresentDeck({ leave, words, places, isMirrored, children }: PresentDeckProps) {
  const deck = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);

  useEffect(() => {
    const onward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
    const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') window.location.assign(leave);
      else if (event.key === onward || event.key === 'PageDown') turn(1);
      else if (event.key === back || event.key === 'PageUp') turn(-1);
      else if (event.key === 'Home') turn(-at);
      else if (event.key === 'End') turn(places.length);
      else return;
      event.preventDefault();
    }
    const turn = (by: number) => turnTo(deck.current, at + by);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [at, isMirrored, leave, places.length]);

  return (
    <>
      <section
        ref={deck}
        className="present-deck"
        aria-label={words.hint}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) => setAt(Math.round(Math.abs(scrollLeft) / Math.max(1, clientWidth)))}
      >
        {children}
      </section>
      <nav data-screen-only className="present-bar">
        <LinkButton href={leave} size="small" tone="plain">
          {words.leave}
        </LinkButton>
        <span aria-live="polite" className="text-muted text-sm tabular-nums">
          {places[at]}
        </span>
        <span className="flex gap-2">
          <Button size="small" disabled={at === 0} onClick={() => turnTo(deck.current, at - 1)}>
            {words.previous}
          </Button>
          <Button size="small" disabled={at === places.length - 1} onClick={() => turnTo(deck.current, at + 1)}>
            {words.next}
          </Button>
        </span>
      </nav>
    </>
  );
}

function turnTo(deck: HTMLElement | null, place: number) {
  const last = (deck?.children.length ?? 1) - 1;
  deck?.children.item(Math.min(last, Math.max(0, place)))?.scrollIntoView({ inline: 'start', block: 'nearest' });
}
