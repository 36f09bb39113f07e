'use client';
import { useLocale } from 'next-intl';
import { levelDigit } from '@/components/ui/level-digit';

type TriageScaleProps = {
  name: string;
  legend: string;
  /** Pressed before the digit; the severity needs none. */
  hotkey?: string;
  isArmed?: boolean;
  values: readonly string[];
  words: (value: string) => string;
  chosen: string | number | null;
  choose: (value: string) => void;
};

/** One choice out of a few, each a press of a key or a thumb away. */
export function TriageScale({ name, legend, hotkey, isArmed, values, words, chosen, choose }: TriageScaleProps) {
  const locale = useLocale();
  const chosenValue = chosen === null ? null : String(chosen);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 flex w-full items-center justify-between gap-2 font-medium text-sm">
        <span>
          {legend} {chosenValue !== null && <span className="font-normal text-muted">{words(chosenValue)}</span>}
        </span>
        {hotkey && <kbd>{hotkey}</kbd>}
      </legend>
      <div className={`flex gap-1 rounded ${isArmed ? 'outline-2 outline-accent outline-offset-2' : ''}`}>
        {values.map((value) => (
          <label
            key={value}
            title={words(value)}
            className="grid min-h-9 flex-1 cursor-pointer place-items-center rounded border border-line-strong font-semibold hover:bg-sunken has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosenValue === value}
              onChange={() => choose(value)}
              className="sr-only"
            />
            <span aria-hidden>{levelDigit(locale, value)}</span>
            <span className="sr-only">{`${levelDigit(locale, value)} ${words(value)}`}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
