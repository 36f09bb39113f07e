import { useLocale, useTranslations } from 'next-intl';
import type { Severity } from '@/domain/issues/issue';
import { levelDigit } from './level-digit';

const squares = {
  0: 'bg-severity-0 text-on-severity-0',
  1: 'bg-severity-1 text-on-severity-1',
  2: 'bg-severity-2 text-on-severity-2',
  3: 'bg-severity-3 text-on-severity-3',
  4: 'bg-severity-4 text-on-severity-4',
} as const satisfies Record<Severity, string>;

/** A square of the ramp holding its number, and the word beside it. */
export function SeverityMark({ severity, isWordHidden }: { severity: Severity | null; isWordHidden?: boolean }) {
  const t = useTranslations('ui.severity');
  if (severity === null) return <span className="text-muted text-xs">{t('none')}</span>;
  return <SeverityLook severity={severity} word={t(`${severity}`)} isWordHidden={isWordHidden} />;
}

/** The same where many are drawn and the words are at hand. */
export function SeverityLook({ severity, word, isWordHidden }: { severity: Severity; word: string; isWordHidden?: boolean }) {
  const digit = levelDigit(useLocale(), severity);
  const square = `grid size-4 place-items-center rounded-sm font-semibold text-xs leading-none ${squares[severity]}`;
  if (isWordHidden) {
    return (
      <span role="img" aria-label={word} title={word} className={square}>
        {digit}
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden className={square}>
        {digit}
      </span>
      {word}
    </span>
  );
}
