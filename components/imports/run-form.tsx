import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FoundName } from '@/domain/imports/import';
import { HiddenFields } from './hidden-fields';

type RunFormProps = {
  action: FormAction;
  identity: Readonly<Record<string, string>>;
  newIssues: number;
  unknownPeople: readonly FoundName[];
  unknownTouchpoints: readonly FoundName[];
};

/** The last question before anything is saved: who and what may be made on the way. */
export function RunForm({ action, identity, newIssues, unknownPeople, unknownTouchpoints }: RunFormProps) {
  const t = useTranslations('imports.run');
  if (newIssues === 0) return <p className="text-muted">{t('nothing')}</p>;
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-4">
      <HiddenFields fields={identity} />
      {unknownPeople.length > 0 && (
        <div>
          <h3 className="font-medium text-sm">{t('people', { count: unknownPeople.length })}</h3>
          <NameList names={unknownPeople} />
          <p className="mb-2 text-muted text-sm">{t('peopleHint')}</p>
          <CheckField name="makePeople" label={t('makePeople')} />
        </div>
      )}
      {unknownTouchpoints.length > 0 && (
        <div>
          <h3 className="font-medium text-sm">{t('touchpoints', { count: unknownTouchpoints.length })}</h3>
          <NameList names={unknownTouchpoints} />
          <p className="mb-2 text-muted text-sm">{t('touchpointsHint')}</p>
          <CheckField name="makeTouchpoints" label={t('makeTouchpoints')} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton>{t('submit', { count: newIssues })}</SubmitButton>
        <span className="text-muted text-sm">{t('allOrNothing')}</span>
      </div>
    </ActionForm>
  );
}

const namesShown = 20;

function NameList({ names }: { names: readonly FoundName[] }) {
  const t = useTranslations('imports.run');
  return (
    <ul className="my-1 flex flex-wrap gap-x-3 gap-y-1 text-sm">
      {names.slice(0, namesShown).map(({ name, stage, rows }) => (
        <li key={`${name} ${stage ?? ''}`}>
          <bdi>{t('named', { name, rows })}</bdi>
        </li>
      ))}
      {names.length > namesShown && <li className="text-muted">{t('more', { count: names.length - namesShown })}</li>}
    </ul>
  );
}
