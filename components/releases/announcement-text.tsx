import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { directionOf, type Formats } from '@/domain/calendar/formats';
import type { Locale } from '@/domain/people/member';
import { type Announcement, announcementStates } from '@/domain/releases/announcement';
import { CopyText } from './copy-text';

type AnnouncementTextProps = {
  formats: Formats;
  locale: Locale;
  releaseId: string;
  saved: Announcement | undefined;
  /** What the issues themselves say; the start of a text nobody has saved yet. */
  draft: string;
  requestKey: string;
  /** Absent for people who may not edit. */
  action?: FormAction;
};

/** The text of one language: as it will be read, to copy, and to edit. */
export function AnnouncementText({ formats, locale, releaseId, saved, draft, requestKey, action }: AnnouncementTextProps) {
  const t = useTranslations('releases.announcement');
  const text = saved?.body ?? draft;
  return (
    <div className="grid gap-4">
      <p className="text-muted text-sm">
        {saved ? t('savedBy', { name: saved.savedByName, day: formats.day(saved.savedOn) }) : t('drafted')}
      </p>
      <div lang={locale} dir={directionOf(locale)} className="panel max-w-prose whitespace-pre-wrap p-4">
        {text}
      </div>
      <CopyText text={text} words={{ copy: t('copy'), copied: t('copied') }} />
      {action && (
        <div className="max-w-prose [&_textarea]:min-h-60">
          <DescribedForm
            key={`${locale} ${saved?.version ?? 0}`}
            action={action}
            submit={t('save')}
            groups={[
              {
                title: t('edit'),
                hint: t('editHint'),
                fields: [
                  { kind: 'hidden', name: 'releaseId', value: releaseId },
                  { kind: 'hidden', name: 'locale', value: locale },
                  { kind: 'hidden', name: 'seenVersion', value: String(saved?.version ?? 0) },
                  { kind: 'hidden', name: 'requestKey', value: requestKey },
                  { kind: 'area', name: 'body', label: t('body'), value: text, maxLength: 20_000, language: locale },
                  {
                    kind: 'select',
                    name: 'state',
                    label: t('stateLabel'),
                    value: saved?.state ?? 'draft',
                    choices: announcementStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
                  },
                ],
              },
            ]}
          />
        </div>
      )}
    </div>
  );
}
