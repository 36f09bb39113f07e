import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { Menu } from '@/components/ui/menu';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { NamedView } from './view-bar';

export type ViewActions = { create: FormAction; update: FormAction; remove: FormAction };

type ViewManagerProps = { query: string; own: readonly NamedView[]; requestKey: string; actions: ViewActions };

/** Saves the list as it stands under a name; renames, shares, redraws and removes one's own views. */
export function ViewManager({ query, own, requestKey, actions }: ViewManagerProps) {
  const t = useTranslations('issues.views');
  return (
    <div className="flex shrink-0 gap-1 sm:ms-auto">
      <Menu label={t('save')} size="small" hangs="start">
        <ActionForm action={actions.create} className="grid w-72 max-w-full gap-2 p-2">
          <input type="hidden" name="query" value={query} />
          <input type="hidden" name="requestKey" value={requestKey} />
          <TextField name="name" label={t('name')} required maxLength={100} />
          <CheckField name="isShared" label={t('share')} />
          <SubmitButton size="small">{t('save')}</SubmitButton>
        </ActionForm>
      </Menu>
      <Menu label={t('manage')} size="small" hangs="start" tone="plain">
        {own.length === 0 && <p className="w-72 max-w-full p-2 text-muted text-sm">{t('noneYours')}</p>}
        <ul className="grid max-h-96 w-72 max-w-full gap-1 overflow-y-auto">
          {own.map((view) => (
            <li key={view.id} className="border-line not-last:border-b">
              <OwnView view={view} query={query} actions={actions} />
            </li>
          ))}
        </ul>
      </Menu>
    </div>
  );
}

function OwnView({ view, query, actions }: { view: NamedView; query: string; actions: ViewActions }) {
  const t = useTranslations('issues.views');
  return (
    <details className="p-2">
      <summary className="flex items-center justify-between gap-2 rounded-sm">
        <bdi className="truncate">{view.name}</bdi>
        {view.isShared && <span className="text-muted text-xs">{t('shared')}</span>}
      </summary>
      <ActionForm action={actions.update} className="mt-2 grid gap-2">
        <input type="hidden" name="viewId" value={view.id} />
        <input type="hidden" name="version" value={view.version} />
        <input type="hidden" name="query" value={query} />
        <TextField name="name" label={t('name')} required maxLength={100} defaultValue={view.name} />
        <CheckField name="isShared" label={t('share')} defaultChecked={view.isShared} />
        <div className="flex flex-wrap gap-1">
          <SubmitButton size="small">{t('rename')}</SubmitButton>
          <SubmitButton size="small" tone="quiet" name="redraw" value="yes">
            {t('redraw')}
          </SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={actions.remove} className="mt-2">
        <input type="hidden" name="viewId" value={view.id} />
        <input type="hidden" name="from" value={query} />
        <SubmitButton size="small" tone="plain">
          {t('remove')}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
