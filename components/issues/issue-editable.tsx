import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Folded } from '@/components/ui/folded';
import { Icon } from '@/components/ui/icon';

type IssueEditableProps = {
  /** Of its first field. */
  name: string;
  label: string;
  isEditable: boolean;
  isRow?: boolean;
  isLabelHidden?: boolean;
  form: ReactNode;
  children: ReactNode;
};

/** A field as it reads; whoever may change it opens its form in place. */
export function IssueEditable({ name, label, isEditable, isRow, isLabelHidden, form, children }: IssueEditableProps) {
  const t = useTranslations('ui.do');
  const look = isRow ? 'grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2' : 'block';
  const shown = (
    <>
      <span className={isLabelHidden ? 'sr-only' : `block text-muted text-sm ${isRow ? 'leading-5' : ''}`}>{label}</span>
      <span className="block min-w-0">{children}</span>
    </>
  );
  if (!isEditable) return <div className={`py-1.5 ${look}`}>{shown}</div>;
  return (
    <Folded
      name={name}
      look={{
        fold: 'group',
        summary: `-mx-2 relative cursor-pointer list-none rounded px-2 py-1.5 pe-8 hover:bg-sunken ${look} [&::-webkit-details-marker]:hidden`,
        inside: 'mb-3 rounded border border-line bg-surface p-3',
      }}
      summary={
        <>
          {shown}
          <span className="absolute end-2 top-2 text-muted opacity-40 group-hover:opacity-100">
            <Icon name="pencil" className="size-3.5" />
            <span className="sr-only">{t('edit')}</span>
          </span>
        </>
      }
    >
      {form}
    </Folded>
  );
}
