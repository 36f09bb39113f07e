import { useId } from 'react';
import type { Choice } from '@/components/ui/select-field';

type FilterChoicesProps = { name: string; legend: string; choices: readonly Choice[]; chosen: readonly string[] };

/** Several of some values; boxes rather than a list, so that it works the same without JavaScript. */
export function FilterChoices({ name, legend, choices, chosen }: FilterChoicesProps) {
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">{legend}</legend>
      <div className="max-h-44 overflow-y-auto rounded border border-line p-1.5">
        {choices.map(({ value, label }, index) => (
          <div key={value} className="flex items-start gap-2 py-0.5 pointer-coarse:py-1.5">
            <input
              type="checkbox"
              id={`${id}-${index}`}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-6"
            />
            <label htmlFor={`${id}-${index}`} dir="auto" className="min-w-0 flex-1 text-start">
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
