/** Grey lines that keep the layout still while a page loads. */
export function Skeleton({ lines = 3, className = '' }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden className={`animate-pulse space-y-3 ${className}`}>
      {Array.from({ length: lines }, (_, line) => `${100 - ((line * 17) % 40)}%`).map((width, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} className="h-4 rounded-sm bg-sunken" style={{ width }} />
      ))}
    </div>
  );
}
