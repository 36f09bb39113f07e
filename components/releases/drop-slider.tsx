'use client';
import { useId, useState } from 'react';
import { Link } from '@/components/ui/link';

type DropSliderProps = {
  label: string;
  /** What holds when 0, 1, 2 … are dropped. */
  texts: readonly string[];
  /** Keys of the issues in the order in which they would be dropped. */
  keys: readonly string[];
  start: number;
};

/** Tries out what leaving issues out would do to the chance. Changes nothing. */
export function DropSlider({ label, texts, keys, start }: DropSliderProps) {
  const id = useId();
  const [dropped, drop] = useState(start);
  return (
    <div>
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={texts.length - 1}
        value={dropped}
        onChange={(event) => drop(event.target.valueAsNumber)}
        aria-valuetext={texts[dropped]}
        className="block w-full max-w-md accent-accent pointer-coarse:h-11"
      />
      <output htmlFor={id} className="block">
        {texts[dropped]}
      </output>
      <ul className="mt-1 flex flex-wrap gap-x-3 text-sm">
        {keys.slice(0, dropped).map((key) => (
          <li key={key}>
            <Link href={`/issues/${key}`} className="link">
              {key}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
