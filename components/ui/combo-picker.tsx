'use client';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { ComboFieldProps } from './combo-field';
import { useFormats } from './formats-context';

type ComboPickerProps = Pick<ComboFieldProps, 'name' | 'choices' | 'defaultValue' | 'emptyLabel' | 'isRequired' | 'onChange' | 'label'> & {
  id: string;
  describedBy?: string;
  isInvalid: boolean;
};

/** The list with typing; ComboField loads it when scripts run. An emptied text means no choice. */
export function ComboPicker({
  id,
  label,
  name,
  choices,
  defaultValue,
  emptyLabel,
  isRequired,
  isInvalid,
  describedBy,
  onChange,
}: ComboPickerProps) {
  const t = useTranslations('ui.form');
  const { locale } = useFormats();
  return (
    <I18nProvider locale={locale}>
      <ComboBox
        aria-label={label}
        name={name}
        formValue="key"
        menuTrigger="focus"
        defaultSelectedKey={defaultValue || null}
        defaultItems={choices.map((choice) => ({ id: choice.value, label: choice.label }))}
        isRequired={isRequired}
        isInvalid={isInvalid}
        onSelectionChange={(key) => onChange?.(key === null ? null : String(key))}
      >
        <div className="relative">
          <Input id={id} aria-describedby={describedBy} placeholder={emptyLabel} className="control pe-9" />
          <Button
            aria-label={t('showList')}
            className="absolute end-1 top-1/2 grid size-7 -translate-y-1/2 place-items-center rounded-sm hover:bg-sunken"
          >
            <ChevronDown aria-hidden className="size-4" />
          </Button>
        </div>
        <Popover className="w-(--trigger-width) rounded bg-surface shadow-float">
          <ListBox<{ id: string; label: string }>
            renderEmptyState={() => <p className="px-3 py-1.5 text-muted">{t('noMatch')}</p>}
            className="max-h-72 overflow-y-auto p-1 outline-none"
          >
            {(choice) => (
              <ListBoxItem className="cursor-pointer rounded-sm px-3 py-1.5 outline-none data-focused:bg-accent-wash data-focused:text-accent data-selected:font-semibold">
                {choice.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
