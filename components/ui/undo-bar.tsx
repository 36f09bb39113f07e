import { useTranslations } from 'next-intl';
import { SubmitButton } from './submit-button';

type UndoBarProps = {
  message: string;
  /** A form action; without it the bar only tells. */
  undo?: (form: FormData) => void | Promise<void>;
  /** Hidden fields the undo needs. */
  fields?: Record<string, string>;
};

/** What was just done, and the way back. A plain form, so it also works without JavaScript. */
export function UndoBar({ message, undo, fields = {} }: UndoBarProps) {
  const t = useTranslations('ui.do');
  return (
    <div
      role="status"
      data-screen-only
      className="fixed inset-x-4 bottom-20 z-30 mx-auto flex w-fit max-w-full items-center gap-3 rounded bg-ink py-2 ps-4 pe-2 text-canvas shadow-float md:bottom-4"
    >
      <span>{message}</span>
      {undo && (
        <form action={undo}>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton tone="quiet" size="small">
            {t('undo')}
          </SubmitButton>
        </form>
      )}
    </div>
  );
}
