/** How much of a whole is done. `text` says it in words: "12 of 40". */
export function Progress({ done, total, label, text }: { done: number; total: number; label: string; text: string }) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <div className="flex min-w-0 items-center gap-2">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
        className="h-1.5 min-w-16 flex-1 overflow-hidden rounded-full bg-sunken"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </div>
      <span className="whitespace-nowrap text-muted text-xs">{text}</span>
    </div>
  );
}
