import { lookOf, type QuietLook } from './series-look';
import { SeriesMark } from './series-mark';

export type LegendEntry = { name: string; look: number | QuietLook; isBar?: boolean };

/** Which line or bar is what; from the server, so that it stands before the picture does. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className="mb-1 flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">
      {entries.map(({ name, look, isBar }) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width={isBar ? 12 : 26} height="12">
            {isBar ? (
              <BarSwatch look={typeof look === 'number' ? look : 0} />
            ) : (
              <>
                <line x1="0" x2="26" y1="6" y2="6" stroke={lookOf(look).color} strokeWidth="2" strokeDasharray={lookOf(look).dash} />
                <SeriesMark look={lookOf(look)} x={13} y={6} />
              </>
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function BarSwatch({ look }: { look: number }) {
  return (
    <>
      <rect width="12" height="12" rx="2" fill={lookOf(look).color} />
      {look % 2 === 1 && <path d="M-2 8L8 -2M4 14L14 4" stroke="var(--surface)" strokeWidth="1.5" />}
    </>
  );
}
