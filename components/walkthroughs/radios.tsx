import type { Choice } from '@/components/ui/select-field';

type RadiosProps = { name: string; legend: string; choices: readonly Choice[]; chosen?: string };

/** A few answers side by side, each wide enough for a thumb. */
export function Radios({ name, legend, choices, chosen }: RadiosProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-9 cursor-pointer items-center gap-1.5 rounded border border-line-strong px-2.5 has-checked:border-accent has-checked:bg-accent-wash pointer-coarse:min-h-11"
          >
            <input type="radio" name={name} value={choice.value} defaultChecked={chosen === choice.value} />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
