import type { Choice } from '@/components/ui/select-field';
import type { Locale } from '@/domain/people/member';

type Named = { name: string; label: string; hint?: string; isOptional?: boolean };

/** A form's fields as the server says them, so that one client component draws every form of settings. */
export type FieldDescription =
  | (Named & {
      kind: 'text' | 'email' | 'password' | 'number';
      value?: string;
      autoComplete?: string;
      min?: number;
      max?: number;
      maxLength?: number;
    })
  | (Named & {
      kind: 'area';
      value?: string;
      maxLength?: number /** Of the text itself, where it is not the reader's. */;
      language?: Locale;
    })
  | (Named & { kind: 'select'; value: string; choices: readonly Choice[] })
  | (Named & { kind: 'combo'; value?: string; choices: readonly Choice[]; emptyLabel: string })
  | (Named & { kind: 'check'; isChecked: boolean })
  | (Named & { kind: 'checks'; values: readonly string[]; choices: readonly Choice[] })
  | (Named & { kind: 'day'; value?: string })
  | { kind: 'hidden'; name: string; value: string };
